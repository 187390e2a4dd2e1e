-- hazard: may-fail unique constraint item.item_a_key, rows that violate it
-- add unique constraint item.item_a_key
ALTER TABLE item ADD CONSTRAINT item_a_key UNIQUE (a);
