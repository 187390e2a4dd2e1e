-- hazard: may-fail column item.a, values that do not fit smallint
-- hazard: may-fail check constraint item.item_a_check, rows that violate it
-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.a: alter column item.a (type character varying(255) to smallint)
ALTER TABLE item ALTER COLUMN a TYPE smallint USING CASE a WHEN 'ZULU' THEN 0 ELSE a::integer END;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK (((a >= 0) AND (a <= 0)));
