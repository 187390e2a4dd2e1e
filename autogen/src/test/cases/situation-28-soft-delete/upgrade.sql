-- model.Item: add column item.gone
ALTER TABLE item ADD COLUMN gone boolean;
-- migrate:todo backfill item.gone
UPDATE item SET gone = <value>;
ALTER TABLE item ALTER COLUMN gone SET NOT NULL;

-- model.Item: comment on column item.gone
COMMENT ON COLUMN item.gone IS 'Soft-delete indicator';

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'name';
