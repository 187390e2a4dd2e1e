-- hazard: may-fail column item.x, values that do not fit bit(3)

-- alter column item.x (type bit(4) to bit(3))
ALTER TABLE item ALTER COLUMN x TYPE bit(3);
