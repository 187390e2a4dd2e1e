COMMENT ON COLUMN item.lines IS 'three lines, ü';
