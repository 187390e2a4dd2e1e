CREATE UNLOGGED TABLE item (id bigint, a text) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE item REPLICA IDENTITY FULL;
ALTER TABLE item ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE item ALTER COLUMN a SET (n_distinct = 5);
