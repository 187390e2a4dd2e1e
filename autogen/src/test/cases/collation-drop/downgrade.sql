ALTER TABLE item ALTER COLUMN a TYPE character varying(255) COLLATE "C";
