ALTER TABLE item ALTER COLUMN tenant TYPE character varying(255);
