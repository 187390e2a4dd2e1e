ALTER TABLE item ADD COLUMN gone character varying(255);
