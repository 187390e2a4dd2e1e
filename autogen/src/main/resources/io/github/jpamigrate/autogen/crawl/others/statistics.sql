SELECT 'pg_catalog.pg_statistic_ext'::regclass::oid AS class_id,
       s.oid AS object_id,
       'statistics' AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(s.stxname) AS identity,
       pg_get_statisticsobjdef(s.oid) AS definition
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e')
