-- model.Item.d: drop column item.d
ALTER TABLE item DROP COLUMN d;

-- model.Item.d: add column item.d
ALTER TABLE item ADD COLUMN d character varying(255) GENERATED ALWAYS AS (lower((b)::text)) STORED;
