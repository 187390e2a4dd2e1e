ALTER TABLE revisions ADD COLUMN reason character varying(255);
