-- alter column item.x (default 7 to none)
ALTER TABLE item ALTER COLUMN x DROP DEFAULT;
