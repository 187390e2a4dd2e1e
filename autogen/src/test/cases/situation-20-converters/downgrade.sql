-- hazard: may-fail column item.a, values that do not fit integer
-- hazard: may-fail column item.b, values that do not fit numeric(5,2)

-- model.Item.a: alter column item.a (type bigint to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer;

-- model.Item.b: alter column item.b (type numeric(6,2) to numeric(5,2))
ALTER TABLE item ALTER COLUMN b TYPE numeric(5,2);
