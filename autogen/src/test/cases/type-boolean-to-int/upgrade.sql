ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
