-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255) DEFAULT 'active' NOT NULL;
ALTER TABLE item ALTER COLUMN b DROP DEFAULT;
