-- hazard: may-fail column party.kind, values that do not fit character varying(10)

ALTER TABLE party ALTER COLUMN kind TYPE character varying(10);
