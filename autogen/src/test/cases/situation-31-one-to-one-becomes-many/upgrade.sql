-- model.Item.parent: drop unique constraint item.item_parent_id_key
ALTER TABLE item DROP CONSTRAINT item_parent_id_key;
