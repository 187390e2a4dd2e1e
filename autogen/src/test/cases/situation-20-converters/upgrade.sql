-- model.Item.a: alter column item.a (type integer to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint;

-- model.Item.b: alter column item.b (type numeric(5,2) to numeric(6,2))
ALTER TABLE item ALTER COLUMN b TYPE numeric(6,2);
