-- For SchemaCrawler, which looks a table's schema up by the quoted name.
SELECT NULL AS catalog_name,
       quote_ident(n.nspname) AS schema_name
FROM pg_catalog.pg_namespace n
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
