-- hazard: may-fail check constraint item.item_a_check, rows that violate it

-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.a: alter column item.a (type smallint to character varying(255))
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) USING CASE a WHEN 0 THEN 'ZULU' ELSE a::text END;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK ((a IN ('ZULU', 'ALPHA')));
