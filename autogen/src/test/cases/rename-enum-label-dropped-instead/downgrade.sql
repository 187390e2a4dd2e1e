-- hazard: may-fail enum type mood, rows that hold GLAD
-- hazard: may-fail check constraint item.ck_item_a, rows that violate it

-- model.Item.a, id: drop check constraint item.ck_item_a
ALTER TABLE item DROP CONSTRAINT ck_item_a;

-- model.Item.a: drop cast (character varying AS mood) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS mood);

-- model.Item.a: drop cast (mood AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (mood AS character varying);

-- model.Item.a: replace enum type mood
ALTER TYPE mood RENAME TO mood__retired;

-- model.Item.a: create enum type mood
CREATE TYPE mood AS ENUM ('ANGRY', 'HAPPY', 'SAD');

-- model.Item.a: create cast (character varying AS mood) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS mood) WITH INOUT AS IMPLICIT;

-- model.Item.a: create cast (mood AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (mood AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.a: alter column item.a (to the new form of type mood; default 'GLAD'::mood to 'HAPPY'::mood)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE mood USING a::text::mood;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'HAPPY'::mood;

-- model.Item.a, id: add check constraint item.ck_item_a
ALTER TABLE item ADD CONSTRAINT ck_item_a CHECK (((a <> 'HAPPY'::mood) OR (id > 3)));

-- model.Item.a: drop replaced enum type mood
DROP TYPE mood__retired;
