-- hazard: may-fail enum type mood, rows that hold GLAD
-- hazard: may-fail check constraint item.ck_item_a, rows that violate it

ALTER TABLE item DROP CONSTRAINT ck_item_a;
DROP CAST (character varying AS mood);
DROP CAST (mood AS character varying);
ALTER TYPE mood RENAME TO mood__retired;
CREATE TYPE mood AS ENUM ('ANGRY', 'HAPPY', 'SAD');
CREATE CAST (character varying AS mood) WITH INOUT AS IMPLICIT;
CREATE CAST (mood AS character varying) WITH INOUT AS IMPLICIT;

ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE mood USING a::text::mood;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'HAPPY'::mood;
ALTER TABLE item ADD CONSTRAINT ck_item_a CHECK (((a <> 'HAPPY'::mood) OR (id > 3)));
DROP TYPE mood__retired;
