-- alter column item.x (collation "C" to none)
ALTER TABLE item ALTER COLUMN x TYPE text;
