-- alter column item.x (type numeric(10,2) to numeric(12,2))
ALTER TABLE item ALTER COLUMN x TYPE numeric(12,2);
