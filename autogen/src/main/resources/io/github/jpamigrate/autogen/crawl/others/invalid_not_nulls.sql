-- PostgreSQL 18 and later: a NOT NULL that is known to hold for new rows only.
SELECT 'pg_catalog.pg_constraint'::regclass::oid AS class_id,
       k.oid AS object_id,
       'not valid not null constraint' AS kind,
       quote_ident(k.conname) || ' on ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       pg_get_constraintdef(k.oid) AS definition,
       NULL::text[] AS creation,
       NULL AS removal,
       NULL AS header,
       NULL::text[] AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'n'
  AND NOT k.convalidated
  AND k.conislocal
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
