-- hazard: may-fail index ix on item, duplicate rows
-- drop index ix on item
DROP INDEX ix;

-- create index ix on item
CREATE UNIQUE INDEX ix ON item (a);
