-- model.Item.a: rename unique constraint item.uq_item to uq_item_a_once
ALTER TABLE item RENAME CONSTRAINT uq_item TO uq_item_a_once;
