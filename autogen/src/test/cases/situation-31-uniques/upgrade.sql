-- hazard: may-fail unique constraint item.item_a_c_key, rows that violate it
-- model.Item.a, c: add unique constraint item.item_a_c_key
ALTER TABLE item ADD CONSTRAINT item_a_c_key UNIQUE (a, c);

-- model.Item.a, b: drop unique constraint item.item_a_b_key
ALTER TABLE item DROP CONSTRAINT item_a_b_key;
