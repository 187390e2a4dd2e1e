-- Columns that other objects depend on, keyed by the object; a view's are those of its rule.
SELECT DISTINCT
       CASE WHEN r.rulename = '_RETURN' THEN d.refclassid ELSE d.classid END AS class_id,
       CASE WHEN r.rulename = '_RETURN' THEN r.ev_class ELSE d.objid END AS object_id,
       n.nspname AS table_schema,
       c.relname AS table_name,
       a.attname AS column_name
FROM pg_catalog.pg_depend d
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
JOIN pg_catalog.pg_class c ON c.oid = d.refobjid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid
WHERE d.refclassid = 'pg_catalog.pg_class'::regclass
  AND d.refobjsubid > 0
  AND d.classid IN ('pg_catalog.pg_rewrite'::regclass,
                    'pg_catalog.pg_trigger'::regclass,
                    'pg_catalog.pg_policy'::regclass,
                    'pg_catalog.pg_proc'::regclass,
                    'pg_catalog.pg_statistic_ext'::regclass,
                    'pg_catalog.pg_publication_rel'::regclass)
  AND (r.oid IS NULL OR r.rulename <> '_RETURN' OR r.ev_class <> d.refobjid)
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
