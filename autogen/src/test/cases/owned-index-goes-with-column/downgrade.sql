-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255);

-- model.Item.a, b: create index ix_by_hand on item
CREATE INDEX ix_by_hand ON item (a, b);
