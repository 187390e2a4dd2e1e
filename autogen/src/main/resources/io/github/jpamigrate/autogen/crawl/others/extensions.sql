-- Without the version: it belongs to the server, not to the schema. plpgsql is in every database.
SELECT 'pg_catalog.pg_extension'::regclass::oid AS class_id,
       x.oid AS object_id,
       'extension' AS kind,
       quote_ident(x.extname) AS identity,
       'SCHEMA ' || quote_ident(n.nspname) AS definition,
       NULL::text[] AS creation,
       NULL AS removal,
       NULL AS header,
       NULL::text[] AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_extension x
JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname <> 'plpgsql'
