-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(30);
