-- rename index ix on item to xi
ALTER INDEX ix RENAME TO xi;
