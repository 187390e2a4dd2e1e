-- hazard: data-loss column item.added

-- model.Item.added: drop column item.added
ALTER TABLE item DROP COLUMN added;
