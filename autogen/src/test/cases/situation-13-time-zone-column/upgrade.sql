ALTER TABLE item ADD COLUMN a_tz integer;
