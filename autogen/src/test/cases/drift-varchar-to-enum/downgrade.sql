-- hazard: may-fail column item.x, values that do not fit character varying(10)

-- alter column item.x (type mood to character varying(10))
ALTER TABLE item ALTER COLUMN x TYPE character varying(10) USING x::text;

-- drop enum type mood
DROP TYPE mood;
