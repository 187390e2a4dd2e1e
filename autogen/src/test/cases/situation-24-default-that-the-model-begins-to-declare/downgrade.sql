-- model.Item.a: alter column item.a (default 'by model'::character varying to 'by hand'::character varying)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'by hand'::character varying;
