-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(40);

-- model.Item_AUD.b: add column item_aud.b
ALTER TABLE item_aud ADD COLUMN b character varying(40);
