COMMENT ON TABLE item IS 'it''s';
