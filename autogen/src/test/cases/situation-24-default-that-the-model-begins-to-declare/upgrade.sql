-- model.Item.a: alter column item.a (default 'by hand'::character varying to 'by model'::character varying)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'by model'::character varying;
