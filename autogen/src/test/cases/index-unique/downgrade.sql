ALTER TABLE item DROP CONSTRAINT ix_item;
CREATE INDEX ix_item ON item (a);
