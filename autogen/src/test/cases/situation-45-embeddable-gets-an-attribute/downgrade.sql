-- hazard: data-loss column item.first_unit
-- hazard: data-loss column item.second_unit

ALTER TABLE item DROP COLUMN first_unit;
ALTER TABLE item DROP COLUMN second_unit;
