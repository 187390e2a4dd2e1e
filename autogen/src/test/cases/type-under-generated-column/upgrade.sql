-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;

-- model.Item.a: alter column item.a (type character varying(20) to character varying(30))
ALTER TABLE item ALTER COLUMN a TYPE character varying(30);

-- model.Item.g: add column item.g
ALTER TABLE item ADD COLUMN g character varying(255) GENERATED ALWAYS AS (upper((a)::text)) STORED;
