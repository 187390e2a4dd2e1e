ALTER TABLE item ALTER COLUMN k TYPE character varying(15);
