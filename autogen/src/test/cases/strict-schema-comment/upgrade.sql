COMMENT ON SCHEMA extra IS 'more';
