ALTER TABLE item ADD COLUMN a character varying(255);
