SELECT 'pg_catalog.pg_class'::regclass::oid AS class_id,
       c.oid AS object_id,
       k.kind AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       coalesce('WITH (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o) || ') AS' || chr(10), '')
           || pg_get_viewdef(c.oid) AS definition,
       ARRAY['CREATE ' || upper(k.kind) || ' ' || c.oid::regclass
             || coalesce(' WITH (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o) || ')', '') || ' AS' || chr(10)
             || rtrim(pg_get_viewdef(c.oid), ';')
             || CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN chr(10) || 'WITH NO DATA' ELSE '' END] AS creation,
       'DROP ' || upper(k.kind) || ' ' || c.oid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM pg_catalog.pg_description d
             LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0
             CROSS JOIN LATERAL (SELECT 'COMMENT ON ' || CASE WHEN d.objsubid = 0 THEN upper(k.kind) || ' ' || c.oid::regclass
                                 ELSE 'COLUMN ' || c.oid::regclass || '.' || quote_ident(a.attname) END || ' IS ' AS head) h
             CROSS JOIN LATERAL (VALUES (1, h.head || quote_literal(d.description)), (2, h.head || 'NULL')) v (part, clause)
             WHERE d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid
             ORDER BY d.objsubid, v.part) AS clauses,
       ARRAY(SELECT CASE g.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(g.grantee) END || chr(10)
                    || 'GRANT ' || g.privilege_type || ' ON ' || c.oid::regclass || ' TO '
                    || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END
                    || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
             FROM aclexplode(c.relacl) g
             WHERE g.grantee <> c.relowner
             ORDER BY 1) AS grants
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind) k
WHERE c.relkind IN ('v', 'm')
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
