-- hazard: data-loss column item.b
-- model.Item.a, b: drop index ix_by_hand on item
DROP INDEX ix_by_hand;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
