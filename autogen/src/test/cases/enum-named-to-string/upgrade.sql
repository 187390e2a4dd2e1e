-- hazard: may-fail check constraint item.item_a_check, rows that violate it
-- model.Item.a: drop cast (character varying AS kind) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS kind);

-- model.Item.a: drop cast (kind AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (kind AS character varying);

-- model.Item.a: alter column item.a (type kind to character varying(255))
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) USING a::text;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK ((a IN ('ZULU', 'ALPHA')));

-- model.Item.a: drop enum type kind
DROP TYPE kind;
