ALTER TABLE item ALTER COLUMN x TYPE text[] USING x::text[];
