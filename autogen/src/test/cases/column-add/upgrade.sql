ALTER TABLE item ADD COLUMN added character varying(255);
