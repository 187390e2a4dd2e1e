-- model.Other.b: add column other.b
ALTER TABLE other ADD COLUMN b character varying(255);
