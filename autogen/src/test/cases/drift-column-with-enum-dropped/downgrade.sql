-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- add column item.x
ALTER TABLE item ADD COLUMN x mood;
