-- hazard: may-fail enum type kind, rows that hold B
-- model.Item.a: drop cast (character varying AS kind) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS kind);

-- model.Item.a: drop cast (kind AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (kind AS character varying);

-- model.Item.a: replace enum type kind
ALTER TYPE kind RENAME TO kind__retired;

-- model.Item.a: create enum type kind
CREATE TYPE kind AS ENUM ('A');

-- model.Item.a: create cast (character varying AS kind) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (kind AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: alter column item.a (to the new form of type kind)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE kind USING a::text::kind;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'A'::kind;

-- model.Item.a: drop replaced enum type kind
DROP TYPE kind__retired;
