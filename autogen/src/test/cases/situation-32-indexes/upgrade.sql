DROP INDEX ix_two;
CREATE INDEX ix_two ON item (a, b);
