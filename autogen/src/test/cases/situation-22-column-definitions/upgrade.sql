-- model.Item.b: alter column item.b (default 'x'::character varying to 'y'::character varying)
ALTER TABLE item ALTER COLUMN b SET DEFAULT 'y'::character varying;
