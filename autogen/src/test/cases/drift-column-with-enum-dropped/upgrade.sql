-- hazard: data-loss column item.x
-- drop column item.x
ALTER TABLE item DROP COLUMN x;

-- drop enum type mood
DROP TYPE mood;
