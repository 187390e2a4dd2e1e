-- hazard: data-loss column item.took

-- model.Item.took: drop column item.took
ALTER TABLE item DROP COLUMN took;
