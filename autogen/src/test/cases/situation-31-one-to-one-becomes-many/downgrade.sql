-- hazard: may-fail unique constraint item.item_parent_id_key, rows that violate it

-- model.Item.parent: add unique constraint item.item_parent_id_key
ALTER TABLE item ADD CONSTRAINT item_parent_id_key UNIQUE (parent_id);
