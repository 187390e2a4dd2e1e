-- comment on table item
COMMENT ON TABLE item IS NULL;

-- comment on column item.a
COMMENT ON COLUMN item.a IS NULL;
