-- hazard: data-loss column item.g

-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;
