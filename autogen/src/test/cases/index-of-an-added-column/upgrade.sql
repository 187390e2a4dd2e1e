-- model.Item.a: add column item.a
ALTER TABLE item ADD COLUMN a character varying(255);

-- model.Item.a, id: create index ix_a on item
CREATE INDEX ix_a ON item (a DESC, id);
