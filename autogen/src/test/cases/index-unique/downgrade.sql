-- model.Item.a: drop unique constraint item.ix_item
ALTER TABLE item DROP CONSTRAINT ix_item;

-- model.Item.a: create index ix_item on item
CREATE INDEX ix_item ON item (a);
