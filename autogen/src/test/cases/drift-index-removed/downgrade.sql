-- create index ix on item
CREATE INDEX ix ON item (a);
