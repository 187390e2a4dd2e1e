-- For SchemaCrawler. Names are quoted, because it trims what it reads; option_x becomes the table's option "x".
SELECT NULL AS table_cat,
       quote_ident(n.nspname) AS table_schem,
       quote_ident(c.relname) AS table_name,
       'TABLE' AS table_type,
       NULL AS remarks,
       n.nspname AS true_schema,
       c.relname AS true_name,
       d.description AS comment,
       CASE WHEN c.relpersistence = 'u' THEN 'true' END AS option_unlogged,
       array_to_string(c.reloptions, ', ') AS option_with,
       array_to_string(toast.reloptions, ', ') AS option_toast_with,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS option_partition_by,
       (SELECT string_agg(p.inhparent::regclass::text, ', ' ORDER BY p.inhseqno)
        FROM pg_catalog.pg_inherits p
        WHERE p.inhrelid = c.oid) AS option_inherits,
       CASE WHEN c.relrowsecurity THEN 'true' END AS option_row_level_security,
       CASE WHEN c.relforcerowsecurity THEN 'true' END AS option_forced_row_level_security,
       CASE c.relreplident
           WHEN 'n' THEN 'nothing'
           WHEN 'f' THEN 'full'
           WHEN 'i' THEN (SELECT 'index ' || quote_ident(ri.relname)
                          FROM pg_catalog.pg_index i
                          JOIN pg_catalog.pg_class ri ON ri.oid = i.indexrelid
                          WHERE i.indrelid = c.oid AND i.indisreplident)
       END AS option_replica_identity,
       (SELECT concat_ws(' ', quote_ident(s.srvname), array_to_string(f.ftoptions, ', '))
        FROM pg_catalog.pg_foreign_table f
        JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
        WHERE f.ftrelid = c.oid) AS option_foreign_server,
       ts.spcname AS option_tablespace,
       CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END AS option_of_type,
       nullif(am.amname, 'heap') AS option_access_method
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p', 'f')
  AND NOT c.relispartition
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
