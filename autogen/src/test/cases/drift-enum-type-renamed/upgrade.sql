-- hazard: may-fail column item.x, values that do not fit feeling
-- create enum type feeling
CREATE TYPE feeling AS ENUM ('a', 'b');

-- alter column item.x (type mood to feeling)
ALTER TABLE item ALTER COLUMN x TYPE feeling USING x::text::feeling;

-- drop enum type mood
DROP TYPE mood;
