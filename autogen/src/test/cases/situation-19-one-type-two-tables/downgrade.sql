-- hazard: may-fail enum type colour, rows that hold BLUE

-- model.Item.a: drop cast (character varying AS colour) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS colour);

-- model.Item.a: drop cast (colour AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (colour AS character varying);

-- model.Item.a: replace enum type colour
ALTER TYPE colour RENAME TO colour__retired;

-- model.Item.a: create enum type colour
CREATE TYPE colour AS ENUM ('GREEN', 'RED');

-- model.Item.a: create cast (character varying AS colour) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS colour) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (colour AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (colour AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: alter column item.a (to the new form of type colour)
ALTER TABLE item ALTER COLUMN a TYPE colour USING a::text::colour;

-- model.Item.b: alter column item.b (to the new form of type colour)
ALTER TABLE item ALTER COLUMN b DROP DEFAULT;
ALTER TABLE item ALTER COLUMN b TYPE colour USING b::text::colour;
ALTER TABLE item ALTER COLUMN b SET DEFAULT 'RED'::colour;

-- model.Other.a: alter column other.a (to the new form of type colour)
ALTER TABLE other ALTER COLUMN a TYPE colour USING a::text::colour;

-- model.Item.a: drop replaced enum type colour
DROP TYPE colour__retired;
