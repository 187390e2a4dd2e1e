-- hazard: may-fail enum type feeling, rows that hold D
-- hazard: breaks-running enum type feeling, renamed to mood

-- model.Item.a: drop cast (character varying AS feeling) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS feeling);

-- model.Item.a: drop cast (feeling AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (feeling AS character varying);

-- model.Item.a: replace enum type feeling
ALTER TYPE feeling RENAME TO feeling__retired;

-- model.Item.a: create enum type feeling
CREATE TYPE feeling AS ENUM ('A', 'B', 'C');

-- model.Item.a: create cast (character varying AS feeling) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS feeling) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (feeling AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (feeling AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: alter column item.a (to the new form of type feeling)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE feeling USING a::text::feeling;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'A'::feeling;

-- model.Item.a: drop replaced enum type feeling
DROP TYPE feeling__retired;

-- model.Item.a: rename enum type feeling to mood
ALTER TYPE feeling RENAME TO mood;
