-- hazard: may-fail unique constraint item.item_b_key, rows that violate it
ALTER TABLE item ADD COLUMN b ext.citext;
ALTER TABLE item ADD CONSTRAINT item_b_key UNIQUE (b);
