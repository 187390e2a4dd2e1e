-- hazard: may-fail column item.a, values that do not fit numeric(10,4)
-- model.Item.a: alter column item.a (type numeric(10,2) to numeric(10,4))
ALTER TABLE item ALTER COLUMN a TYPE numeric(10,4);
