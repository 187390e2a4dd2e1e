ALTER TABLE item ALTER COLUMN x TYPE timestamp without time zone USING x AT TIME ZONE 'UTC';
