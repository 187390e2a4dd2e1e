-- hazard: may-fail enum type mood, rows that hold ugly
-- replace enum type mood
ALTER TYPE mood RENAME TO mood__retired;

-- create enum type mood
CREATE TYPE mood AS ENUM ('good', 'bad');

-- alter column item.a (to the new form of type mood[])
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE mood[] USING a::text[]::mood[];
ALTER TABLE item ALTER COLUMN a SET DEFAULT '{good}'::mood[];

-- drop replaced enum type mood
DROP TYPE mood__retired;
