-- hazard: may-fail unique constraint item.item_a_key, rows that violate it

ALTER TABLE item DROP CONSTRAINT item_a_b_key;
ALTER TABLE item ADD CONSTRAINT item_a_key UNIQUE (a);
