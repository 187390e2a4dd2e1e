-- model.Item.a: alter column item.a (type character varying(50) to character varying(80); collation none to "C"; default 'x'::character varying to 'y'::character varying; not null)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(80) COLLATE "C";
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'y'::character varying;
UPDATE item SET a = DEFAULT WHERE a IS NULL;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'two';
