-- hazard: data-loss column party.sport
-- hazard: may-fail check constraint party.party_dtype_check, rows that violate it

-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Club.sport: drop check constraint party.party_sport_check
ALTER TABLE party DROP CONSTRAINT party_sport_check;

-- model.Club.sport: drop column party.sport
ALTER TABLE party DROP COLUMN sport;

-- model.Party.{discriminator}: add check constraint party.party_dtype_check
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'C', 'Person')));
