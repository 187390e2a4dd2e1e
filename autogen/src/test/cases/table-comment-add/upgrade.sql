COMMENT ON TABLE item IS 'Things for sale';
