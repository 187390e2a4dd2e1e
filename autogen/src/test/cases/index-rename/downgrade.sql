-- model.Item.a: rename index ix_item_by_a on item to ix_item
ALTER INDEX ix_item_by_a RENAME TO ix_item;
