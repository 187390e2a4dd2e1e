-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b colour;
