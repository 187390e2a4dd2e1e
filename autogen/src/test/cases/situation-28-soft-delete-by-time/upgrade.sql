ALTER TABLE other ADD COLUMN b character varying(255);
