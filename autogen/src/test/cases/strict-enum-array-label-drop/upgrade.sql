-- hazard: may-fail enum type kind, rows that hold B
-- replace enum type kind
ALTER TYPE kind RENAME TO kind__retired;

-- create enum type kind
CREATE TYPE kind AS ENUM ('A');

-- alter column item.many (to the new form of type kind[])
ALTER TABLE item ALTER COLUMN many DROP DEFAULT;
ALTER TABLE item ALTER COLUMN many TYPE kind[] USING many::text[]::kind[];
ALTER TABLE item ALTER COLUMN many SET DEFAULT '{A}'::kind[];

-- drop replaced enum type kind
DROP TYPE kind__retired;
