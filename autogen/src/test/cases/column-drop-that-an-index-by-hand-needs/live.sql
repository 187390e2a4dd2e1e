CREATE INDEX by_hand ON item (a, gone);
CREATE INDEX partial_by_hand ON item (a) WHERE gone IS NOT NULL;
ALTER TABLE item ADD CONSTRAINT ck_by_hand CHECK (a <> gone);
ALTER TABLE item ADD CONSTRAINT uq_by_hand UNIQUE (gone);
