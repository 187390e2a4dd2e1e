-- model.Item.b: drop index ix_b on item
DROP INDEX ix_b;

-- model.Item.count: alter column item.count (type integer to bigint)
ALTER TABLE item ALTER COLUMN count DROP DEFAULT;
ALTER TABLE item ALTER COLUMN count TYPE bigint;
ALTER TABLE item ALTER COLUMN count SET DEFAULT 7;
