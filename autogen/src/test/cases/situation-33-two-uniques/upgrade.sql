-- hazard: may-fail unique constraint item.item_a_id_key, rows that violate it
-- model.Item.a, id: add unique constraint item.item_a_id_key
ALTER TABLE item ADD CONSTRAINT item_a_id_key UNIQUE (a, id);

-- model.Item.a, b, id: drop unique constraint item.item_a_b_id_key
ALTER TABLE item DROP CONSTRAINT item_a_b_id_key;
