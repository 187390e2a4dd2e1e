-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255);
-- migrate:todo backfill item.b
UPDATE item SET b = <value>;
ALTER TABLE item ALTER COLUMN b SET NOT NULL;
