DROP INDEX ix;
CREATE INDEX ix ON item USING hash (a);
