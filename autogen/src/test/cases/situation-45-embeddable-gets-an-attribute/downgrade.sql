-- hazard: data-loss column item.first_unit
-- hazard: data-loss column item.second_unit

-- model.Item.first.unit: drop column item.first_unit
ALTER TABLE item DROP COLUMN first_unit;

-- model.Item.second.unit: drop column item.second_unit
ALTER TABLE item DROP COLUMN second_unit;
