-- comment on table item
COMMENT ON TABLE item IS 'it''s';
