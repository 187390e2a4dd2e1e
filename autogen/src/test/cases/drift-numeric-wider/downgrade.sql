-- hazard: may-fail column item.x, values that do not fit numeric(10,2)

-- alter column item.x (type numeric(12,2) to numeric(10,2))
ALTER TABLE item ALTER COLUMN x TYPE numeric(10,2);
