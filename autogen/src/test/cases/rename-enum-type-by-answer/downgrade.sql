-- hazard: may-fail enum type feeling, rows that hold D
-- hazard: breaks-running enum type feeling, renamed to mood

DROP CAST (character varying AS feeling);
DROP CAST (feeling AS character varying);
ALTER TYPE feeling RENAME TO feeling__retired;
CREATE TYPE feeling AS ENUM ('A', 'B', 'C');
CREATE CAST (character varying AS feeling) WITH INOUT AS IMPLICIT;
CREATE CAST (feeling AS character varying) WITH INOUT AS IMPLICIT;

ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE feeling USING a::text::feeling;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'A'::feeling;
DROP TYPE feeling__retired;
ALTER TYPE feeling RENAME TO mood;
