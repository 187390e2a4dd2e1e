SELECT 'pg_catalog.pg_statistic_ext'::regclass::oid AS class_id,
       s.oid AS object_id,
       'statistics' AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(s.stxname) AS identity,
       -- PostgreSQL prints the columns in the table's order, which is no difference
       'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname)
           || CASE WHEN s.stxkind @> '{d,f,m}' THEN '' ELSE ' (' || concat_ws(', ',
                  CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END,
                  CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
                  CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END) || ')' END
           || ' ON ' || concat_ws(', ',
                  (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
                   FROM pg_catalog.pg_attribute a
                   WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys))
                  , array_to_string(pg_get_statisticsobjdef_expressions(s.oid), ', ') -- from 14
                  )
           || ' FROM ' || s.stxrelid::regclass
           || coalesce(' STATISTICS ' || nullif(s.stxstattarget, -1), '') -- from 13
           AS definition,
       ARRAY[pg_get_statisticsobjdef(s.oid)]
           || CASE WHEN coalesce(s.stxstattarget, -1) <> -1 -- from 13
               THEN ARRAY['ALTER STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname) -- from 13
                          || ' SET STATISTICS ' || s.stxstattarget] END -- from 13
           AS creation,
       'DROP STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname) AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(s.oid, 'pg_statistic_ext') AS description, 'COMMENT ON STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname) || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e')
