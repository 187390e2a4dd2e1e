-- model.Item: comment on table item
COMMENT ON TABLE item IS 'the shop''s items; ''all'' of them';

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'somebody''s';

-- model.Item.b: comment on column item.b
COMMENT ON COLUMN item.b IS 'it''s doubled by hand, isn''t it';
