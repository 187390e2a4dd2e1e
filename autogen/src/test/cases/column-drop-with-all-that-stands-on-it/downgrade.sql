-- hazard: may-fail column item.gone, required but without a value for rows
-- hazard: may-fail unique constraint item.uq_gone, rows that violate it
-- hazard: may-fail check constraint item.ck_gone, rows that violate it

-- model.Item.gone: add column item.gone
ALTER TABLE item ADD COLUMN gone integer NOT NULL;

-- model.Item.a, gone: add unique constraint item.uq_gone
ALTER TABLE item ADD CONSTRAINT uq_gone UNIQUE (a, gone);

-- model.Item.gone: add check constraint item.ck_gone
ALTER TABLE item ADD CONSTRAINT ck_gone CHECK ((gone > 0));

-- model.Item.a, gone: create index ix_gone on item
CREATE INDEX ix_gone ON item (gone, a);
