ALTER INDEX ix_item_by_a RENAME TO ix_item;
