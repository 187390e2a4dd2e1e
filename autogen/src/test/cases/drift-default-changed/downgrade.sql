-- alter column item.x (default 8 to 7)
ALTER TABLE item ALTER COLUMN x SET DEFAULT 7;
