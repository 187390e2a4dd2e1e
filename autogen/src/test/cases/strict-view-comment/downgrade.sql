-- change view public.v
COMMENT ON COLUMN v.a IS NULL;
COMMENT ON VIEW v IS 'one';
