-- model.Item.a: create index ix_item on item
CREATE INDEX ix_item ON item (a);
