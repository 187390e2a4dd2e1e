-- model.Item.a: alter column item.a (type integer to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint;
