-- hazard: may-fail column item.gone, required but without a value for rows
-- model.Item: add column item.gone
ALTER TABLE item ADD COLUMN gone boolean NOT NULL;

-- model.Item: comment on column item.gone
COMMENT ON COLUMN item.gone IS 'Soft-delete indicator';

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'name';
