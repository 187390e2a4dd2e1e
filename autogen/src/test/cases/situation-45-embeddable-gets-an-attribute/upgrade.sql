-- model.Item.first.unit: add column item.first_unit
ALTER TABLE item ADD COLUMN first_unit character varying(9);

-- model.Item.second.unit: add column item.second_unit
ALTER TABLE item ADD COLUMN second_unit character varying(9);
