ALTER TABLE item ADD COLUMN b timestamp(6) with time zone;
