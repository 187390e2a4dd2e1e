-- hazard: may-fail column item.a, values that do not fit numeric(38,0)
-- model.Item.a: alter column item.a (type bigint to numeric(38,0))
ALTER TABLE item ALTER COLUMN a TYPE numeric(38,0);
