-- hazard: data-loss column item.a

-- model.Item.a: drop column item.a
ALTER TABLE item DROP COLUMN a;
