ALTER TABLE item ADD COLUMN first_unit character varying(255);
ALTER TABLE item ADD COLUMN second_unit character varying(255);
