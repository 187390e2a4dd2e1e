-- alter column item.x (type integer[] to text[])
ALTER TABLE item ALTER COLUMN x TYPE text[];
