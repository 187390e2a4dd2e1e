-- hazard: may-fail column item.a, values that do not fit kind

-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.a: create enum type kind
CREATE TYPE kind AS ENUM ('ALPHA', 'ZULU');

-- model.Item.a: create cast (character varying AS kind) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (kind AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: alter column item.a (type smallint to kind)
ALTER TABLE item ALTER COLUMN a TYPE kind USING (CASE a WHEN 0 THEN 'ZULU' WHEN 1 THEN 'ALPHA' ELSE a::text END)::kind;
