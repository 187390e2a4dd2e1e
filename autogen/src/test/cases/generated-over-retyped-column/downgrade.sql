-- hazard: may-fail column item.a, values that do not fit integer

-- model.Item.g: drop index ix_g on item
DROP INDEX ix_g;

-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;

-- model.Item.a: alter column item.a (type bigint to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer;

-- model.Item.g: add column item.g
ALTER TABLE item ADD COLUMN g bigint GENERATED ALWAYS AS ((a * 2)) STORED NOT NULL;

-- model.Item.g: create index ix_g on item
CREATE INDEX ix_g ON item (g);
