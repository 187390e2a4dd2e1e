-- comment on column item.a
COMMENT ON COLUMN item.a IS 'one
two';
