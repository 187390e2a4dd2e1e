-- model.Item: comment on table item
COMMENT ON TABLE item IS NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'nobody''s';

-- model.Item.b: comment on column item.b
COMMENT ON COLUMN item.b IS 'it''s doubled by hand';
