-- hazard: may-fail check constraint item.ck_by_hand, rows that violate it

-- model.Item.gone: add column item.gone
ALTER TABLE item ADD COLUMN gone character varying(255);

-- model.Item.gone: add unique constraint item.uq_by_hand
ALTER TABLE item ADD CONSTRAINT uq_by_hand UNIQUE (gone);

-- model.Item.a, gone: add check constraint item.ck_by_hand
ALTER TABLE item ADD CONSTRAINT ck_by_hand CHECK (((a)::text <> (gone)::text));

-- model.Item.a, gone: create index by_hand on item
CREATE INDEX by_hand ON item (a, gone);

-- model.Item.a, gone: create index partial_by_hand on item
CREATE INDEX partial_by_hand ON item (a) WHERE (gone IS NOT NULL);
