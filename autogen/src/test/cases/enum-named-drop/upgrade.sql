-- hazard: data-loss column item.a
-- model.Item.a: drop cast (character varying AS kind) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS kind);

-- model.Item.a: drop cast (kind AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (kind AS character varying);

-- model.Item.a: drop column item.a
ALTER TABLE item DROP COLUMN a;

-- model.Item.a: drop enum type kind
DROP TYPE kind;
