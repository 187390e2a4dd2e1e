ALTER TABLE item ALTER COLUMN x TYPE timestamp(6) without time zone;
