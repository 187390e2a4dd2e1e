-- drop index ix on item
DROP INDEX ix;

-- create index ix on item
CREATE INDEX ix ON item USING gist (a gist_trgm_ops);
