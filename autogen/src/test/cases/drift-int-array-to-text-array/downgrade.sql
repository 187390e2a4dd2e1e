-- hazard: may-fail column item.x, values that do not fit integer[]

-- alter column item.x (type text[] to integer[])
ALTER TABLE item ALTER COLUMN x TYPE integer[] USING x::integer[];
