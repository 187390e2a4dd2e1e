CREATE TYPE mood AS ENUM ('a', 'b');
ALTER TABLE item ADD COLUMN x mood;
