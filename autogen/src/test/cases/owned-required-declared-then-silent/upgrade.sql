-- model.Item.a: alter column item.a (collation "C" to none; default 'x'::character varying to none; nullable)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS NULL;
