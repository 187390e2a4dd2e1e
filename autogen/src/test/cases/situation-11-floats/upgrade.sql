-- hazard: data-loss column item.b, double precision to real
-- hazard: may-fail column item.b, values that do not fit real
-- model.Item.b: alter column item.b (type double precision to real)
ALTER TABLE item ALTER COLUMN b TYPE real;
