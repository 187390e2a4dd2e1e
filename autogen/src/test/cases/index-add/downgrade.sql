DROP INDEX ix_item;
