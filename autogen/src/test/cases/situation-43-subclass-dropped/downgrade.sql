-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Robot.maker: add column party.maker
ALTER TABLE party ADD COLUMN maker character varying(255);

-- model.Party.{discriminator}: add check constraint party.party_dtype_check
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK ((dtype IN ('Party', 'Person', 'Robot')));
