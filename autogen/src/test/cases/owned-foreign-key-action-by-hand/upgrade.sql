ALTER TABLE item ADD COLUMN c character varying(255);
