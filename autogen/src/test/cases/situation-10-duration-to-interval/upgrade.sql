-- model.Item.took: add column item.took
ALTER TABLE item ADD COLUMN took interval second(6);
