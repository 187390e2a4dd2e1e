-- hazard: may-fail column party.kind, values that do not fit character varying(10)

-- model.Party.{discriminator}: alter column party.kind (type character varying(20) to character varying(10))
ALTER TABLE party ALTER COLUMN kind TYPE character varying(10);
