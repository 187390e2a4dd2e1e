-- model.Party.{discriminator}: alter column party.kind (type character varying(10) to character varying(20))
ALTER TABLE party ALTER COLUMN kind TYPE character varying(20);
