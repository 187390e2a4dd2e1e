-- hazard: may-fail column item.x, values that do not fit integer
ALTER TABLE item ALTER COLUMN x DROP DEFAULT;
ALTER TABLE item ALTER COLUMN x TYPE integer USING x::integer;
ALTER TABLE item ALTER COLUMN x SET DEFAULT 7;
