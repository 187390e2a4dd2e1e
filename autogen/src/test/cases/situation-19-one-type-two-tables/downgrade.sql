-- hazard: may-fail enum type colour, rows that hold BLUE

DROP CAST (character varying AS colour);
DROP CAST (colour AS character varying);
ALTER TYPE colour RENAME TO colour__retired;
CREATE TYPE colour AS ENUM ('GREEN', 'RED');
CREATE CAST (character varying AS colour) WITH INOUT AS IMPLICIT;
CREATE CAST (colour AS character varying) WITH INOUT AS IMPLICIT;
ALTER TABLE item ALTER COLUMN a TYPE colour USING a::text::colour;

ALTER TABLE item ALTER COLUMN b DROP DEFAULT;
ALTER TABLE item ALTER COLUMN b TYPE colour USING b::text::colour;
ALTER TABLE item ALTER COLUMN b SET DEFAULT 'RED'::colour;
ALTER TABLE other ALTER COLUMN a TYPE colour USING a::text::colour;
DROP TYPE colour__retired;
