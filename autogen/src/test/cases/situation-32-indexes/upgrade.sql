-- model.Item.a, b: drop index ix_two on item
DROP INDEX ix_two;

-- model.Item.a, b: create index ix_two on item
CREATE INDEX ix_two ON item (a, b);
