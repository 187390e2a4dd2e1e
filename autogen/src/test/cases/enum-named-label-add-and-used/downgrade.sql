-- hazard: may-fail enum type kind, rows that hold C

DROP CAST (character varying AS kind);
DROP CAST (kind AS character varying);
ALTER TYPE kind RENAME TO kind__retired;
CREATE TYPE kind AS ENUM ('A', 'B');
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;

ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE kind USING a::text::kind;
DROP TYPE kind__retired;
