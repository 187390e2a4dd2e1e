-- hazard: may-fail check constraint public.item.item_a_check, rows that violate it
ALTER TABLE item DROP CONSTRAINT item_a_check;
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK (((a)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text, ('C'::character varying)::text])));
