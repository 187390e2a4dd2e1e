DROP INDEX ix;
CREATE INDEX ix ON item USING btree (b) WHERE (b > 0);
