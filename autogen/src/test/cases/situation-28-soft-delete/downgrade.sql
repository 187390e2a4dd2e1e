-- hazard: data-loss column item.gone

-- model.Item: drop column item.gone
ALTER TABLE item DROP COLUMN gone;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS NULL;
