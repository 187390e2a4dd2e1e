-- model.Item.added: add column item.added
ALTER TABLE item ADD COLUMN added character varying(255);
-- migrate:todo backfill item.added
UPDATE item SET added = <value>;
ALTER TABLE item ALTER COLUMN added SET NOT NULL;
