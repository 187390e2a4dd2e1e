-- hazard: may-fail enum type mood, rows that hold c

-- replace enum type mood
ALTER TYPE mood RENAME TO mood__retired;

-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- alter column item.x (to the new form of type mood)
ALTER TABLE item ALTER COLUMN x TYPE mood USING x::text::mood;

-- drop replaced enum type mood
DROP TYPE mood__retired;
