-- hazard: may-fail check constraint item.ck, rows that violate it
-- drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;

-- add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK ((a = ANY (ARRAY['('::text, 'b; c'::text, 'it''s \ here'::text, 'ARRAY[1]'::text, ')::text'::text])));
