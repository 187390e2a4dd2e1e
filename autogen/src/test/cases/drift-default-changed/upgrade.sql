-- alter column item.x (default 7 to 8)
ALTER TABLE item ALTER COLUMN x SET DEFAULT 8;
