-- hazard: data-loss column item.b

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
