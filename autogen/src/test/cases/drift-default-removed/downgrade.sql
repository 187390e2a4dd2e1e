-- alter column item.x (default none to 7)
ALTER TABLE item ALTER COLUMN x SET DEFAULT 7;
