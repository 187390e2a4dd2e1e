-- hazard: data-loss column item.x, numeric to numeric(10,4)
-- hazard: may-fail column item.x, values that do not fit numeric(10,4)
-- alter column item.x (type numeric to numeric(10,4))
ALTER TABLE item ALTER COLUMN x TYPE numeric(10,4);
