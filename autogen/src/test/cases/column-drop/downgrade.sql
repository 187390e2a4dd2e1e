-- model.Item.gone: add column item.gone
ALTER TABLE item ADD COLUMN gone character varying(255);
