-- hazard: may-fail column item.a, values that do not fit smallint
-- hazard: may-fail check constraint item.item_a_check, rows that violate it
-- model.Item.a: drop cast (character varying AS kind) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS kind);

-- model.Item.a: drop cast (kind AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (kind AS character varying);

-- model.Item.a: alter column item.a (type kind to smallint)
ALTER TABLE item ALTER COLUMN a TYPE smallint USING CASE a::text WHEN 'ZULU' THEN 0 WHEN 'ALPHA' THEN 1 ELSE a::text::integer END;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK (((a >= 0) AND (a <= 1)));

-- model.Item.a: drop enum type kind
DROP TYPE kind;
