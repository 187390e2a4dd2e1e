-- alter column item.x (collation none to "C")
ALTER TABLE item ALTER COLUMN x TYPE text COLLATE "C";
