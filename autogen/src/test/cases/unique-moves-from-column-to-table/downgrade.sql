-- model.Item.a: rename unique constraint item.uq_item_a to item_a_key
ALTER TABLE item RENAME CONSTRAINT uq_item_a TO item_a_key;
