ALTER TABLE item ADD COLUMN b character varying(255);
