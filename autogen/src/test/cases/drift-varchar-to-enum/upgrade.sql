-- hazard: may-fail column item.x, values that do not fit mood
CREATE TYPE mood AS ENUM ('a', 'b');
ALTER TABLE item ALTER COLUMN x TYPE mood USING x::mood;
