-- hazard: data-loss column item.x, double precision to real
-- hazard: may-fail column item.x, values that do not fit real

-- alter column item.x (type double precision to real)
ALTER TABLE item ALTER COLUMN x TYPE real;
