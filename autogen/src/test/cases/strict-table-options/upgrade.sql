-- alter table item: column a, replica identity, toast with, unlogged, with
ALTER TABLE item ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE item ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE item ALTER COLUMN a SET (n_distinct=5);
ALTER TABLE item REPLICA IDENTITY FULL;
ALTER TABLE item SET (toast.autovacuum_enabled=false);
ALTER TABLE item SET UNLOGGED;
ALTER TABLE item RESET (fillfactor);
ALTER TABLE item SET (autovacuum_enabled=false);
