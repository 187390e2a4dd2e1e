ALTER TABLE item ALTER COLUMN hundredthousand TYPE character varying(200000);
