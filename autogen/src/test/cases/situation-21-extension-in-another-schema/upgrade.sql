-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b ext.citext;

-- model.Item.b: add unique constraint item.item_b_key
ALTER TABLE item ADD CONSTRAINT item_b_key UNIQUE (b);
