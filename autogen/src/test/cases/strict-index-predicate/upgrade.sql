DROP INDEX ix;
CREATE INDEX ix ON item (b) WHERE (b > 10);
