-- hazard: may-fail check constraint item.item_a_check, rows that violate it
-- model.Item.a: alter column item.a (type boolean to character(1))
ALTER TABLE item ALTER COLUMN a TYPE character(1) USING CASE a WHEN true THEN 'Y' WHEN false THEN 'N' END;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK ((a = ANY (ARRAY['N'::bpchar, 'Y'::bpchar])));
