CREATE INDEX ix_manual_a ON item (a);
