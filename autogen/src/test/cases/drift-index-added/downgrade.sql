-- drop index ix on item
DROP INDEX ix;
