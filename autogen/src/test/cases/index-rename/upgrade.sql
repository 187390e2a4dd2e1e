ALTER INDEX ix_item RENAME TO ix_item_by_a;
