-- hazard: may-fail column item.a, values that do not fit bigint

-- model.Item.a: alter column item.a (type numeric(38,0) to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint;
