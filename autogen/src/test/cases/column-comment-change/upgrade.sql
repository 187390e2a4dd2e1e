COMMENT ON COLUMN item.a IS 'two';
