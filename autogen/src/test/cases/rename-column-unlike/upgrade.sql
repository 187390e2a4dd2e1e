-- hazard: data-loss column item.gone
-- model.Item.flag: add column item.flag
ALTER TABLE item ADD COLUMN flag boolean;
-- migrate:todo backfill item.flag
UPDATE item SET flag = <value>;
ALTER TABLE item ALTER COLUMN flag SET NOT NULL;

-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;

-- model.Item.added: add column item.added
ALTER TABLE item ADD COLUMN added integer;
