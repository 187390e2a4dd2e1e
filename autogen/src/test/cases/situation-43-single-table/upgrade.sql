-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Club.sport: add column party.sport
ALTER TABLE party ADD COLUMN sport character varying(255);

-- model.Party.{discriminator}: add check constraint party.party_dtype_check
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Club', 'C', 'Person')));

-- model.Club.sport: add check constraint party.party_sport_check
ALTER TABLE party ADD CONSTRAINT party_sport_check CHECK ((sport IN ('CHESS', 'GO')));
