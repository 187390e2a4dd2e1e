COMMENT ON TABLE item IS 'Things';
