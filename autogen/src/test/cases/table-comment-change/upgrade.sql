-- model.Item: comment on table item
COMMENT ON TABLE item IS E'It is a \\ thing';
