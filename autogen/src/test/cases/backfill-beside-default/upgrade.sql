-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b integer DEFAULT 7 NOT NULL;
ALTER TABLE item ALTER COLUMN b SET DEFAULT 0;
