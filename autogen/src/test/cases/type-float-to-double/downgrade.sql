-- hazard: data-loss column item.a, double precision to real
-- hazard: may-fail column item.a, values that do not fit real

-- model.Item.a: alter column item.a (type double precision to real)
ALTER TABLE item ALTER COLUMN a TYPE real;
