-- model.Item.b: drop index ix_model on item
DROP INDEX ix_model;
