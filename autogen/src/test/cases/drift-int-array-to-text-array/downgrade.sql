-- alter column item.x (type text[] to integer[])
ALTER TABLE item ALTER COLUMN x TYPE integer[] USING x::integer[];
