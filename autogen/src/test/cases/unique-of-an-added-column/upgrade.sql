-- model.Item.a: add column item.a
ALTER TABLE item ADD COLUMN a character varying(255);

-- model.Item.a: add unique constraint item.item_a_key
ALTER TABLE item ADD CONSTRAINT item_a_key UNIQUE (a);
