-- model.Item.g: drop index ix_g on item
DROP INDEX ix_g;

-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;

-- model.Item.a: alter column item.a (type integer to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint;

-- model.Item.g: add column item.g
ALTER TABLE item ADD COLUMN g bigint GENERATED ALWAYS AS ((a * 2)) STORED NOT NULL;

-- model.Item.g: create index ix_g on item
CREATE INDEX ix_g ON item (g);
