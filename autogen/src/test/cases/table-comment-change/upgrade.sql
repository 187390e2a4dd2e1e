COMMENT ON TABLE item IS E'It is a \\ thing';
