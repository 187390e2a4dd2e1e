DROP INDEX ix;
CREATE INDEX ix ON item USING btree (a) WITH (fillfactor='70');
