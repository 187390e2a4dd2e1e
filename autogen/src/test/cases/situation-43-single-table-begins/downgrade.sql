-- hazard: data-loss column party.dtype
-- hazard: data-loss column party.first

-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Party.{discriminator}: drop column party.dtype
ALTER TABLE party DROP COLUMN dtype;

-- model.Person.first: drop column party.first
ALTER TABLE party DROP COLUMN first;
