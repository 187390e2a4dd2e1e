-- model.Item.a: alter column item.a (default 'x'::character varying to 'y'::character varying)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'y'::character varying;
