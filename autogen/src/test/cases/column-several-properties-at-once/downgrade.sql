-- hazard: may-fail column item.a, values that do not fit character varying(50)

-- model.Item.a: alter column item.a (type character varying(80) to character varying(50); collation "C" to none; default 'y'::character varying to 'x'::character varying; nullable)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(50);
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'one';
