-- drop index ix on item
DROP INDEX ix;

-- create index ix on other
CREATE INDEX ix ON other (a);
