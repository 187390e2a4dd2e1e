-- hazard: data-loss column item.added
-- hazard: data-loss column item.flag

-- model.Item.added: drop column item.added
ALTER TABLE item DROP COLUMN added;

-- model.Item.flag: drop column item.flag
ALTER TABLE item DROP COLUMN flag;

-- model.Item.gone: add column item.gone
ALTER TABLE item ADD COLUMN gone character varying(255);
