-- hazard: may-fail unique constraint item.ix_item, rows that violate it
-- model.Item.a: drop index ix_item on item
DROP INDEX ix_item;

-- model.Item.a: add unique constraint item.ix_item
ALTER TABLE item ADD CONSTRAINT ix_item UNIQUE (a);
