-- hazard: data-loss column item.gone
-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;
