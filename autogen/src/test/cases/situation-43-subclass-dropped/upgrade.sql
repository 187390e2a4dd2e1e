-- hazard: data-loss column party.maker
-- hazard: may-fail check constraint party.party_dtype_check, rows that violate it
ALTER TABLE party DROP CONSTRAINT party_dtype_check;
ALTER TABLE party DROP COLUMN maker;
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Person')));
