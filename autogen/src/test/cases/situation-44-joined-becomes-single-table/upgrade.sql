-- hazard: data-loss table person
-- hazard: may-fail check constraint party.party_dtype_check, rows that violate it
-- model.Person: drop table person
DROP TABLE person;

-- model.Party.{discriminator}: add column party.dtype
ALTER TABLE party ADD COLUMN dtype character varying(31);
-- migrate:todo backfill party.dtype
UPDATE party SET dtype = <value>;
ALTER TABLE party ALTER COLUMN dtype SET NOT NULL;

-- model.Person.first: add column party.first
ALTER TABLE party ADD COLUMN first character varying(255);

-- model.Party.{discriminator}: add check constraint party.party_dtype_check
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Person')));
