-- hazard: may-fail unique constraint item.item_a_key, rows that violate it

-- model.Item.a: add unique constraint item.item_a_key
ALTER TABLE item ADD CONSTRAINT item_a_key UNIQUE (a);

-- model.Item.a, b: drop unique constraint item.item_a_b_key
ALTER TABLE item DROP CONSTRAINT item_a_b_key;
