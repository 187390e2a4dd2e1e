ALTER TABLE item ALTER COLUMN e TYPE integer[] USING e::integer[];
