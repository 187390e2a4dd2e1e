-- hazard: may-fail column item.count, values that do not fit integer

-- model.Item.count: alter column item.count (type bigint to integer)
ALTER TABLE item ALTER COLUMN count DROP DEFAULT;
ALTER TABLE item ALTER COLUMN count TYPE integer;
ALTER TABLE item ALTER COLUMN count SET DEFAULT 7;

-- model.Item.b: create index ix_b on item
CREATE INDEX ix_b ON item (b);
