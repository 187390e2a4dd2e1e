SELECT 'pg_catalog.pg_policy'::regclass::oid AS class_id,
       p.oid AS object_id,
       'policy' AS kind,
       quote_ident(p.polname) || ' on ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       concat_ws(' ',
           'AS ' || CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
           'FOR ' || CASE p.polcmd
               WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
           'TO ' || array_to_string(ARRAY(SELECT CASE WHEN role = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(role)::text END
                                          FROM unnest(p.polroles) role
                                          ORDER BY 1), ', '),
           'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
           'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') AS definition,
       ARRAY['CREATE POLICY ' || quote_ident(p.polname) || ' ON ' || c.oid::regclass || ' ' || concat_ws(' ',
           'AS ' || CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
           'FOR ' || CASE p.polcmd
               WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
           'TO ' || array_to_string(ARRAY(SELECT CASE WHEN role = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END
                                          FROM unnest(p.polroles) role
                                          ORDER BY 1), ', '),
           'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
           'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')] AS creation,
       'DROP POLICY ' || quote_ident(p.polname) || ' ON ' || c.oid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(p.oid, 'pg_policy') AS description, 'COMMENT ON POLICY ' || quote_ident(p.polname) || ' ON ' || c.oid::regclass || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
