-- hazard: may-fail column item.a, values that do not fit kind
CREATE TYPE kind AS ENUM ('A', 'B');
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;
ALTER TABLE item ALTER COLUMN a TYPE kind USING a::kind;
