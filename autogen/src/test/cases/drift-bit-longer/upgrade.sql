-- hazard: may-fail column item.x, values that do not fit bit(4)
-- alter column item.x (type bit(3) to bit(4))
ALTER TABLE item ALTER COLUMN x TYPE bit(4);
