-- model.Item.a, b, id: add unique constraint item.item_a_b_id_key
ALTER TABLE item ADD CONSTRAINT item_a_b_id_key UNIQUE (a, b, id);

-- model.Item.a, id: drop unique constraint item.item_a_id_key
ALTER TABLE item DROP CONSTRAINT item_a_id_key;
