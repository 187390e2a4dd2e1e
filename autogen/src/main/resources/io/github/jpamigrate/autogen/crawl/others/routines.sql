SELECT 'pg_catalog.pg_proc'::regclass::oid AS class_id,
       p.oid AS object_id,
       CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(p.proname)
           || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS identity,
       CASE
           WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid)
           -- pg_get_functiondef refuses aggregates
           ELSE concat_ws(', ',
               'RETURNS ' || pg_get_function_result(p.oid),
               'SFUNC = ' || g.aggtransfn::text,
               'STYPE = ' || format_type(g.aggtranstype, NULL),
               'FINALFUNC = ' || nullif(g.aggfinalfn::text, '-'),
               'COMBINEFUNC = ' || nullif(g.aggcombinefn::text, '-'),
               'INITCOND = ' || quote_literal(g.agginitval),
               'PARALLEL = ' || p.proparallel::text,
               'KIND = ' || g.aggkind::text)
       END AS definition,
       CASE WHEN p.prokind <> 'a' THEN
           -- a body in SQL is not looked into: what it names may come later
           CASE WHEN l.lanname = 'sql'
               AND p.prosqlbody IS NULL -- from 14
               THEN ARRAY['SET LOCAL check_function_bodies = off'] END
           || ARRAY[rtrim(pg_get_functiondef(p.oid), chr(10))]
       END AS creation,
       CASE WHEN p.prokind <> 'a' THEN
           'DROP ' || CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END || ' ' || r.name
       END AS removal,
       concat_ws(' ', p.prokind, pg_get_function_arguments(p.oid), 'RETURNS ' || pg_get_function_result(p.oid)) AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(p.oid, 'pg_proc') AS description, 'COMMENT ON ' || CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END || ' ' || r.name || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       ARRAY(SELECT CASE g.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(g.grantee) END || chr(10)
                    || 'GRANT ' || g.privilege_type || ' ON '
                    || CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END || ' ' || r.name || ' TO '
                    || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END
                    || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
             FROM aclexplode(p.proacl) g
             WHERE g.grantee <> p.proowner
             ORDER BY 1)
           -- everybody may call a new function
           || CASE WHEN p.proacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(p.proacl) g WHERE g.grantee = 0)
               THEN ARRAY[chr(10) || 'REVOKE ALL ON ' || CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END
                          || ' ' || r.name || ' FROM PUBLIC'] END AS grants
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
JOIN pg_catalog.pg_language l ON l.oid = p.prolang
LEFT JOIN pg_catalog.pg_aggregate g ON g.aggfnoid = p.oid
CROSS JOIN LATERAL (SELECT quote_ident(n.nspname) || '.' || quote_ident(p.proname)
                           || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name) r
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  -- a range type brings its constructors with it
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                  WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
