CREATE TABLE item (id bigint PRIMARY KEY, a text);
COMMENT ON TABLE item IS E'it''s; a "table"\n-- with \\ and $$ and ü 🙂';
COMMENT ON COLUMN item.a IS E'\t';
