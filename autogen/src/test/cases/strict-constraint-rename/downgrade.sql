-- rename check constraint item.ck_b to ck
ALTER TABLE item RENAME CONSTRAINT ck_b TO ck;
