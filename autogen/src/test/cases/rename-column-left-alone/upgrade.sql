ALTER TABLE item ADD COLUMN name character varying(255);
