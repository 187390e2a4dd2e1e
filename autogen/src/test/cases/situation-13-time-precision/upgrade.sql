ALTER TABLE item ALTER COLUMN a TYPE time(6) without time zone;
