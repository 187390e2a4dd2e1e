-- alter column item.x (type bit(4) to bit(3))
ALTER TABLE item ALTER COLUMN x TYPE bit(3);
