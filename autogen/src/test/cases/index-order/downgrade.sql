-- model.Item.a: drop index ix_item on item
DROP INDEX ix_item;

-- model.Item.a: create index ix_item on item
CREATE INDEX ix_item ON item (a);
