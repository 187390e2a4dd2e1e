-- hazard: data-loss column item.e

-- model.Item.e: drop column item.e
ALTER TABLE item DROP COLUMN e;
