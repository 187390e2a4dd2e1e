-- replace enum type mood
ALTER TYPE mood RENAME TO mood__retired;

-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- alter column item.m (to the new form of type mood)
ALTER TABLE item ALTER COLUMN m DROP DEFAULT;
ALTER TABLE item ALTER COLUMN m TYPE mood USING m::text::mood;
ALTER TABLE item ALTER COLUMN m SET DEFAULT 'a'::mood;

-- alter column item.ms (to the new form of type mood[])
ALTER TABLE item ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];

-- drop replaced enum type mood
DROP TYPE mood__retired;
