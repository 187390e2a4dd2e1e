-- hazard: data-loss column item.x
ALTER TABLE item DROP COLUMN x;
DROP TYPE mood;
