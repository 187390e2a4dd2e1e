CREATE TABLE item (id bigint PRIMARY KEY, a text);
COMMENT ON TABLE item IS 'it''s';
