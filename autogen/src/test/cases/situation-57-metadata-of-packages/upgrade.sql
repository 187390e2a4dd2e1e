-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b timestamp(6) with time zone;
