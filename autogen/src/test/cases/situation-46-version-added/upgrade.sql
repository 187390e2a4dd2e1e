-- model.Item.version: add column item.version
ALTER TABLE item ADD COLUMN version integer DEFAULT 0 NOT NULL;
