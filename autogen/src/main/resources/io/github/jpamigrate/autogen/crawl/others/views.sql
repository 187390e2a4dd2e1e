SELECT 'pg_catalog.pg_class'::regclass::oid AS class_id,
       c.oid AS object_id,
       CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       coalesce('WITH (' || array_to_string(c.reloptions, ', ') || ') AS' || chr(10), '')
           || pg_get_viewdef(c.oid) AS definition
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm')
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
