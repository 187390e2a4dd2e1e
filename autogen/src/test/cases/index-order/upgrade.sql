DROP INDEX ix_item;
CREATE INDEX ix_item ON item (a DESC);
