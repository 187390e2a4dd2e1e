SELECT 'pg_catalog.pg_trigger'::regclass::oid AS class_id,
       t.oid AS object_id,
       'trigger' AS kind,
       quote_ident(t.tgname) || ' on ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       pg_get_triggerdef(t.oid) || CASE t.tgenabled
           WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' WHEN 'A' THEN ' ENABLE ALWAYS' ELSE '' END
           AS definition,
       ARRAY[pg_get_triggerdef(t.oid)] || CASE t.tgenabled
           WHEN 'D' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' DISABLE TRIGGER ' || quote_ident(t.tgname)]
           WHEN 'R' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' ENABLE REPLICA TRIGGER ' || quote_ident(t.tgname)]
           WHEN 'A' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' ENABLE ALWAYS TRIGGER ' || quote_ident(t.tgname)]
           END AS creation,
       'DROP TRIGGER ' || quote_ident(t.tgname) || ' ON ' || c.oid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(t.oid, 'pg_trigger') AS description, 'COMMENT ON TRIGGER ' || quote_ident(t.tgname) || ' ON ' || c.oid::regclass || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal
  AND t.tgparentid = 0 -- from 13
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend p WHERE p.classid = 'pg_catalog.pg_trigger'::regclass AND p.objid = t.oid AND p.deptype = 'P') -- until 12
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
