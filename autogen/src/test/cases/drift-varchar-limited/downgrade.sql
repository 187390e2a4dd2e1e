ALTER TABLE item ALTER COLUMN x TYPE character varying;
