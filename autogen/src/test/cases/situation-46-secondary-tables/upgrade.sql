-- model.Item.b: drop index ix_more on item_more
DROP INDEX ix_more;

-- model.Item.b, c: create index ix_more on item_more
CREATE INDEX ix_more ON item_more (b, c);
