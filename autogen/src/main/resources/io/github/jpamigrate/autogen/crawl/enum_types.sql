SELECT n.nspname AS type_schema,
       t.typname AS name,
       ARRAY(SELECT l.enumlabel::text
             FROM pg_catalog.pg_enum l
             WHERE l.enumtypid = t.oid
             ORDER BY l.enumsortorder) AS labels,
       ARRAY(SELECT '(' || format_type(k.castsource, NULL) || ' AS ' || format_type(k.casttarget, NULL) || ') '
                    || CASE k.castmethod
                           WHEN 'i' THEN 'WITH INOUT'
                           WHEN 'b' THEN 'WITHOUT FUNCTION'
                           ELSE 'WITH FUNCTION ' || k.castfunc::regprocedure END
                    || CASE k.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END
             FROM pg_catalog.pg_cast k
             WHERE t.oid IN (k.castsource, k.casttarget)
             ORDER BY 1) AS casts
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
