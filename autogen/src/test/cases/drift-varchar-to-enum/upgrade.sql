-- hazard: may-fail column item.x, values that do not fit mood
-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- alter column item.x (type character varying(10) to mood)
ALTER TABLE item ALTER COLUMN x TYPE mood USING x::mood;
