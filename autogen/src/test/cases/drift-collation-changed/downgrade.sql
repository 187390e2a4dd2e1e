-- alter column item.x (collation "POSIX" to "C")
ALTER TABLE item ALTER COLUMN x TYPE text COLLATE "C";
