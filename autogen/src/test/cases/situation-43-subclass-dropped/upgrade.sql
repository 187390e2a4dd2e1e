-- hazard: data-loss column party.maker
-- hazard: may-fail check constraint party.party_dtype_check, rows that violate it
-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Robot.maker: drop column party.maker
ALTER TABLE party DROP COLUMN maker;

-- model.Party.{discriminator}: add check constraint party.party_dtype_check
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Person')));
