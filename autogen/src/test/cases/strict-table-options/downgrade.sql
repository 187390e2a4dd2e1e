-- alter table item: column a, replica identity, toast with, unlogged, with
ALTER TABLE item ALTER COLUMN a SET STORAGE external;
ALTER TABLE item ALTER COLUMN a SET STATISTICS -1;
ALTER TABLE item ALTER COLUMN a RESET (n_distinct);
ALTER TABLE item REPLICA IDENTITY DEFAULT;
ALTER TABLE item RESET (toast.autovacuum_enabled);
ALTER TABLE item SET LOGGED;
ALTER TABLE item RESET (autovacuum_enabled);
ALTER TABLE item SET (fillfactor=70);
