-- hazard: data-loss column item.gone
-- hazard: may-fail column item.flag, required but without a value for rows
-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;

-- model.Item.added: add column item.added
ALTER TABLE item ADD COLUMN added integer;

-- model.Item.flag: add column item.flag
ALTER TABLE item ADD COLUMN flag boolean NOT NULL;
