CREATE INDEX ix_model ON item (b);
