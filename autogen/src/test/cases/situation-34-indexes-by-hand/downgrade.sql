-- model.Item.b: create index ix_model on item
CREATE INDEX ix_model ON item (b);
