-- comment on table item
COMMENT ON TABLE item IS E'it''s; a "table"
-- with \\ and $$ and ü 🙂'
;

-- comment on column item.a
COMMENT ON COLUMN item.a IS '	';
