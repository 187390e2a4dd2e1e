-- model.Item.a: rename unique constraint item.uq_item_a_once to uq_item
ALTER TABLE item RENAME CONSTRAINT uq_item_a_once TO uq_item;
