-- hazard: may-fail check constraint party.party_dtype_check, rows that violate it

ALTER TABLE party DROP CONSTRAINT party_dtype_check;
ALTER TABLE party ADD COLUMN maker character varying(255);
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Person', 'Robot')));
