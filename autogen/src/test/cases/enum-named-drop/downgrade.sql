-- model.Item.a: create enum type kind
CREATE TYPE kind AS ENUM ('A', 'B');

-- model.Item.a: create cast (character varying AS kind) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (kind AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: add column item.a
ALTER TABLE item ADD COLUMN a kind;
