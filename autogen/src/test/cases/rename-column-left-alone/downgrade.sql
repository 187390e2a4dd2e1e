-- hazard: data-loss column item.name

-- model.Item.name: drop column item.name
ALTER TABLE item DROP COLUMN name;
