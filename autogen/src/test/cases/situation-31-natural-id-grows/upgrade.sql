-- model.Item.a, b: add unique constraint item.item_a_b_key
ALTER TABLE item ADD CONSTRAINT item_a_b_key UNIQUE (a, b);

-- model.Item.a: drop unique constraint item.item_a_key
ALTER TABLE item DROP CONSTRAINT item_a_key;
