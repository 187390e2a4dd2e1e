ALTER TABLE item ALTER COLUMN a TYPE timestamp(6) without time zone;
