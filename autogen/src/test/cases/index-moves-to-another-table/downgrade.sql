-- drop index ix on other
DROP INDEX ix;

-- create index ix on item
CREATE INDEX ix ON item (a);
