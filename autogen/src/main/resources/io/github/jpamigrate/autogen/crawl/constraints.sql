-- Copies that a table has from its parents (conparentid, conislocal) are no constraints of their own.
SELECT n.nspname AS table_schema,
       c.relname AS table_name,
       k.conname AS name,
       k.contype::text AS type,
       ARRAY(SELECT a.attname::text
             FROM unnest(k.conkey) WITH ORDINALITY key (attnum, position)
             JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.attnum
             ORDER BY key.position) AS columns,
       -- what a key or exclusion needs besides: INCLUDE, expressions, predicate
       CASE WHEN k.contype IN ('p', 'u', 'x') THEN
           ARRAY(SELECT a.attname::text
                 FROM pg_catalog.pg_attribute a
                 WHERE a.attrelid = k.conrelid
                   AND NOT a.attnum = ANY (k.conkey)
                   AND a.attnum IN (SELECT o.refobjsubid
                                    FROM pg_catalog.pg_depend o
                                    WHERE (o.classid, o.objid) IN (
                                              ('pg_catalog.pg_constraint'::regclass, k.oid),
                                              ('pg_catalog.pg_class'::regclass, k.conindid))
                                      AND o.refclassid = 'pg_catalog.pg_class'::regclass
                                      AND o.refobjid = k.conrelid
                                      AND o.refobjsubid > 0)
                 ORDER BY a.attnum)
       END AS further_columns,
       fn.nspname AS referenced_schema,
       fc.relname AS referenced_table,
       ARRAY(SELECT a.attname::text
             FROM unnest(k.confkey) WITH ORDINALITY key (attnum, position)
             JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.attnum
             ORDER BY key.position) AS referenced_columns,
       pg_get_constraintdef(k.oid) AS definition
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class fc ON fc.oid = k.confrelid
LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = fc.relnamespace
WHERE k.contype IN ('p', 'u', 'c', 'x', 'f')
  AND k.conparentid = 0
  AND k.conislocal
  AND c.relkind IN ('r', 'p', 'f')
  AND NOT c.relispartition
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
