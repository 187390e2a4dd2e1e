-- model.Item.a: add column item.a
ALTER TABLE item ADD COLUMN a character varying(255);
