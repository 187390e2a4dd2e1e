-- hazard: may-fail column item.x, values that do not fit integer
-- alter column item.x (type character varying(10) to integer; default '7'::character varying to 7)
ALTER TABLE item ALTER COLUMN x DROP DEFAULT;
ALTER TABLE item ALTER COLUMN x TYPE integer USING x::integer;
ALTER TABLE item ALTER COLUMN x SET DEFAULT 7;
