-- hazard: may-fail column item.a, values that do not fit smallint
-- model.Item.a: alter column item.a (type integer to smallint)
ALTER TABLE item ALTER COLUMN a TYPE smallint;
