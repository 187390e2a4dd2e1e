CREATE INDEX ix_by_hand ON item (a, b);
