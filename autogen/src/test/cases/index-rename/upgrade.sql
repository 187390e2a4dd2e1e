-- model.Item.a: rename index ix_item on item to ix_item_by_a
ALTER INDEX ix_item RENAME TO ix_item_by_a;
