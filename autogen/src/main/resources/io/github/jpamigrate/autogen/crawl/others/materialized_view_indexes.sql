SELECT 'pg_catalog.pg_class'::regclass::oid AS class_id,
       i.indexrelid AS object_id,
       'materialized view index' AS kind,
       quote_ident(ic.relname) || ' on ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       pg_get_indexdef(i.indexrelid) AS definition,
       ARRAY[pg_get_indexdef(i.indexrelid)] AS creation,
       'DROP INDEX ' || i.indexrelid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(i.indexrelid, 'pg_class') AS description, 'COMMENT ON INDEX ' || i.indexrelid::regclass || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'm'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
