-- hazard: data-loss column item.a
-- model.Item.a: drop index ix_manual_a on item
DROP INDEX ix_manual_a;

-- model.Item.a: drop column item.a
ALTER TABLE item DROP COLUMN a;
