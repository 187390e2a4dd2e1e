-- hazard: data-loss column item.x, numeric(10,4) to numeric(10,0)

-- alter column item.x (type numeric(10,4) to numeric(10,0))
ALTER TABLE item ALTER COLUMN x TYPE numeric(10,0);
