-- hazard: may-fail enum type mood, rows that hold c
ALTER TYPE mood RENAME TO mood__retired;
CREATE TYPE mood AS ENUM ('a', 'b');
ALTER TABLE item ALTER COLUMN x TYPE mood USING x::text::mood;
DROP TYPE mood__retired;
