-- model.Item.a: alter column item.a (collation none to "C"; default none to 'x'::character varying; not null)
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) COLLATE "C";
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
UPDATE item SET a = DEFAULT WHERE a IS NULL;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'c';
