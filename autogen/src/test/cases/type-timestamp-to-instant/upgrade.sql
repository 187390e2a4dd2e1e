ALTER TABLE item ALTER COLUMN a TYPE timestamp(6) with time zone USING a AT TIME ZONE 'UTC';
