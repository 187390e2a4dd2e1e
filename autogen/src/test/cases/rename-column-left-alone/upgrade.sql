-- model.Item.name: add column item.name
ALTER TABLE item ADD COLUMN name character varying(255);
