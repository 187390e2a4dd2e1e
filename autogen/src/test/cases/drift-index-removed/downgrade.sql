CREATE INDEX ix ON item (a);
