-- For SchemaCrawler. Names are quoted, because it trims what it reads. Facts, and extras for options, are names and
-- values in turn.
SELECT quote_ident(n.nspname) AS table_schem,
       quote_ident(c.relname) AS table_name,
       'TABLE' AS table_type,
       ARRAY['schema', n.nspname, 'name', c.relname, 'comment', d.description]::text[] AS facts,
       ARRAY[
           'unlogged', CASE WHEN c.relpersistence = 'u' THEN 'true' END,
           -- in the order of their names: PostgreSQL keeps them in the order in which they were set
           'with', (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o),
           'toast with', (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(toast.reloptions) o),
           'partition by', CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
           'inherits', (SELECT string_agg(p.inhparent::regclass::text, ', ' ORDER BY p.inhseqno)
                        FROM pg_catalog.pg_inherits p
                        WHERE p.inhrelid = c.oid),
           'row level security', CASE WHEN c.relrowsecurity THEN 'true' END,
           'forced row level security', CASE WHEN c.relforcerowsecurity THEN 'true' END,
           'replica identity', CASE CASE WHEN c.relkind <> 'f' THEN c.relreplident END
               WHEN 'n' THEN 'nothing'
               WHEN 'f' THEN 'full'
               WHEN 'i' THEN (SELECT 'index ' || quote_ident(ri.relname)
                              FROM pg_catalog.pg_index i
                              JOIN pg_catalog.pg_class ri ON ri.oid = i.indexrelid
                              WHERE i.indrelid = c.oid AND i.indisreplident)
           END,
           'foreign server', (SELECT concat_ws(' ', quote_ident(s.srvname), array_to_string(f.ftoptions, ', '))
                              FROM pg_catalog.pg_foreign_table f
                              JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
                              WHERE f.ftrelid = c.oid),
           'tablespace', ts.spcname,
           'of type', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
           'access method', nullif(am.amname, 'heap')
       ]::text[] AS extras
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
