-- hazard: data-loss column party.dtype
-- hazard: data-loss column party.first

ALTER TABLE party DROP CONSTRAINT party_dtype_check;
ALTER TABLE party DROP COLUMN dtype;
ALTER TABLE party DROP COLUMN first;
