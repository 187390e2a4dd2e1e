-- hazard: may-fail column item.added, required but without a value for rows
ALTER TABLE item ADD COLUMN added character varying(255) NOT NULL;
