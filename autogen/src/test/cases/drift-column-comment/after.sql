CREATE TABLE item (id bigint PRIMARY KEY, a text);
COMMENT ON COLUMN item.a IS 'one
two';
