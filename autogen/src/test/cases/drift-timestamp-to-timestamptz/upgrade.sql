ALTER TABLE item ALTER COLUMN x TYPE timestamp with time zone USING x AT TIME ZONE 'UTC';
