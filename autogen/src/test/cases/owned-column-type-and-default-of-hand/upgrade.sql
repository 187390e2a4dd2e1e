-- model.Item.a: alter column item.a (type integer to bigint)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE bigint;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
