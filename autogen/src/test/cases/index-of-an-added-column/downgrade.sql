-- hazard: data-loss column item.a

-- model.Item.a, id: drop index ix_a on item
DROP INDEX ix_a;

-- model.Item.a: drop column item.a
ALTER TABLE item DROP COLUMN a;
