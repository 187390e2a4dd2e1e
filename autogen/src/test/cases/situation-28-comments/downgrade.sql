-- model.Item.lines: comment on column item.lines
COMMENT ON COLUMN item.lines IS 'two
lines';
