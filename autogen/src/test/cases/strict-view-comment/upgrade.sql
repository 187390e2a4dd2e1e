-- change view public.v
COMMENT ON VIEW v IS 'two';
COMMENT ON COLUMN v.a IS 'of it';
