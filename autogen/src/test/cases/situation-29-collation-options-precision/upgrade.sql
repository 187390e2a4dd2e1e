ALTER TABLE item ALTER COLUMN c TYPE timestamp(6) with time zone;
