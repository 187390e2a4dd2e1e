DROP INDEX ix;
CREATE INDEX ix ON item USING btree (lower(a));
