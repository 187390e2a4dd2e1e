COMMENT ON COLUMN item.a IS 'one
two';
