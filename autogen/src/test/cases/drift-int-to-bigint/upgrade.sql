-- alter column item.x (type integer to bigint)
ALTER TABLE item ALTER COLUMN x TYPE bigint;
