-- hazard: data-loss column item.b
DROP INDEX ix_by_hand;
ALTER TABLE item DROP COLUMN b;
