-- rename check constraint item.ck to ck_b
ALTER TABLE item RENAME CONSTRAINT ck TO ck_b;
