-- alter column item.x (type bit(3) to bit(4))
ALTER TABLE item ALTER COLUMN x TYPE bit(4);
