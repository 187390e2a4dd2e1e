-- model.Item.a: alter column item.a (default 'y'::character varying to 'x'::character varying)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
