ALTER TABLE item ALTER COLUMN e TYPE bigint[] USING e::bigint[];
