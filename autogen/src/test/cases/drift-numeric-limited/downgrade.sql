-- alter column item.x (type numeric(10,4) to numeric)
ALTER TABLE item ALTER COLUMN x TYPE numeric;
