-- model.Item.a: drop index ix_item on item
DROP INDEX ix_item;
