SELECT n.nspname AS table_schema,
       c.relname AS table_name,
       ic.relname AS name,
       i.indisunique AS is_unique,
       i.indisvalid AND i.indisready AS valid,
       ARRAY(SELECT a.attname::text
             FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = i.indrelid
               AND a.attnum IN (SELECT o.refobjsubid
                                FROM pg_catalog.pg_depend o
                                WHERE o.classid = 'pg_catalog.pg_class'::regclass
                                  AND o.objid = i.indexrelid
                                  AND o.refclassid = 'pg_catalog.pg_class'::regclass
                                  AND o.refobjid = i.indrelid
                                  AND o.refobjsubid > 0)
             ORDER BY a.attnum) AS columns,
       pg_get_indexdef(i.indexrelid) AS definition
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f')
  AND NOT c.relispartition
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                  WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
