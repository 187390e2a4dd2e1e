CREATE INDEX ix_item ON item (a);
