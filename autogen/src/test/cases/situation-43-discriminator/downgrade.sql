-- hazard: may-fail check constraint party.party_kind_check, rows that violate it

ALTER TABLE party DROP CONSTRAINT party_kind_check;
ALTER TABLE party ADD CONSTRAINT party_kind_check CHECK ((kind = ANY (ARRAY['O'::bpchar, 'P'::bpchar])));
