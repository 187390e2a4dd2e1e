-- hazard: may-fail check constraint party.party_kind_check, rows that violate it
-- model.Party.{discriminator}: drop check constraint party.party_kind_check
ALTER TABLE party DROP CONSTRAINT party_kind_check;

-- model.Party.{discriminator}: add check constraint party.party_kind_check
ALTER TABLE party ADD CONSTRAINT party_kind_check CHECK ((kind = ANY (ARRAY[1, 2, 3])));
