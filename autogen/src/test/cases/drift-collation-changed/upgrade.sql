-- alter column item.x (collation "C" to "POSIX")
ALTER TABLE item ALTER COLUMN x TYPE text COLLATE "POSIX";
