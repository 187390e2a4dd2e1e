-- model.Item.a: add column item.a
ALTER TABLE item ADD COLUMN a character varying(255);

-- model.Item.a: create index ix_manual_a on item
CREATE INDEX ix_manual_a ON item (a);
