-- model.Item.b, c: drop index ix_more on item_more
DROP INDEX ix_more;

-- model.Item.b: create index ix_more on item_more
CREATE INDEX ix_more ON item_more (b);
