-- model.Item.b: rename unique constraint item.unique_by_hand to uq_item_b
ALTER TABLE item RENAME CONSTRAINT unique_by_hand TO uq_item_b;

-- model.Item.a: rename index by_hand on item to ix_item_a
ALTER INDEX by_hand RENAME TO ix_item_a;
