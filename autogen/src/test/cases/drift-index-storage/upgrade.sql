DROP INDEX ix;
CREATE INDEX ix ON item (a) WITH (fillfactor='70');
