ALTER TABLE item ALTER COLUMN x TYPE integer[] USING x::integer[];
