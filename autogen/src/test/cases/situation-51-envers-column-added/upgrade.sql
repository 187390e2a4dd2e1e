ALTER TABLE item ADD COLUMN b character varying(40);
ALTER TABLE item_aud ADD COLUMN b character varying(40);
