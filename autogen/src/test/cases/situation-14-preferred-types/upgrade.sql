-- model.Item.e: add column item.e
ALTER TABLE item ADD COLUMN e character(36);
