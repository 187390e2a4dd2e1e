ALTER TABLE item ALTER COLUMN a TYPE character varying(300);
