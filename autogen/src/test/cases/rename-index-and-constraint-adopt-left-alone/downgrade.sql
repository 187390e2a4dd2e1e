-- model.Item.a: rename index ix_item_a on item to by_hand
ALTER INDEX ix_item_a RENAME TO by_hand;

-- model.Item.b: rename unique constraint item.uq_item_b to unique_by_hand
ALTER TABLE item RENAME CONSTRAINT uq_item_b TO unique_by_hand;
