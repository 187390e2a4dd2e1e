-- add column item.a
ALTER TABLE item ADD COLUMN a text DEFAULT 'x'::text NOT NULL;

-- create index item_a on item
CREATE INDEX item_a ON item (a);

-- create partition public.item_high
CREATE TABLE item_high PARTITION OF item FOR VALUES FROM (100) TO (200);
ALTER TABLE item_high ADD CONSTRAINT own CHECK ((a <> ''::text));
