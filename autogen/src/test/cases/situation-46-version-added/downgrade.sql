-- hazard: data-loss column item.version

-- model.Item.version: drop column item.version
ALTER TABLE item DROP COLUMN version;
