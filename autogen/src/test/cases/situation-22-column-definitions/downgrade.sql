-- model.Item.b: alter column item.b (default 'y'::character varying to 'x'::character varying)
ALTER TABLE item ALTER COLUMN b SET DEFAULT 'x'::character varying;
