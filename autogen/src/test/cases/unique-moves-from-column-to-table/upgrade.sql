-- model.Item.a: rename unique constraint item.item_a_key to uq_item_a
ALTER TABLE item RENAME CONSTRAINT item_a_key TO uq_item_a;
