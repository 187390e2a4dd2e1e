-- hazard: may-fail index ix on item, duplicate rows
DROP INDEX ix;
CREATE UNIQUE INDEX ix ON item (a);
