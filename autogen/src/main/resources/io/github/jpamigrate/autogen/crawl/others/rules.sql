SELECT 'pg_catalog.pg_rewrite'::regclass::oid AS class_id,
       r.oid AS object_id,
       'rule' AS kind,
       quote_ident(r.rulename) || ' on ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       pg_get_ruledef(r.oid) || CASE r.ev_enabled
           WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' WHEN 'A' THEN ' ENABLE ALWAYS' ELSE '' END
           AS definition,
       ARRAY[rtrim(pg_get_ruledef(r.oid), ';')] || CASE r.ev_enabled
           WHEN 'D' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' DISABLE RULE ' || quote_ident(r.rulename)]
           WHEN 'R' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' ENABLE REPLICA RULE ' || quote_ident(r.rulename)]
           WHEN 'A' THEN ARRAY['ALTER TABLE ' || c.oid::regclass || ' ENABLE ALWAYS RULE ' || quote_ident(r.rulename)]
           END AS creation,
       'DROP RULE ' || quote_ident(r.rulename) || ' ON ' || c.oid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(r.oid, 'pg_rewrite') AS description, 'COMMENT ON RULE ' || quote_ident(r.rulename) || ' ON ' || c.oid::regclass || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
