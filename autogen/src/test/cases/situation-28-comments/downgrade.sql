COMMENT ON COLUMN item.lines IS 'two
lines';
