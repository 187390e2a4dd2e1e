ALTER TABLE item ALTER COLUMN work_city TYPE character varying(70);
