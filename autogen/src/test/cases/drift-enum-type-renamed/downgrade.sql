-- hazard: may-fail column item.x, values that do not fit mood

-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- alter column item.x (type feeling to mood)
ALTER TABLE item ALTER COLUMN x TYPE mood USING x::text::mood;

-- drop enum type feeling
DROP TYPE feeling;
