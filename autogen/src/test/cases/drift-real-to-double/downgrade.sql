-- hazard: data-loss column item.x, double precision to real

-- alter column item.x (type double precision to real)
ALTER TABLE item ALTER COLUMN x TYPE real;
