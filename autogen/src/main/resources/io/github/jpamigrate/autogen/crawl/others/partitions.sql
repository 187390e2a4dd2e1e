-- A partition's own constraints and indexes (those it does not have from its parent) are part of its definition.
SELECT 'pg_catalog.pg_class'::regclass::oid AS class_id,
       c.oid AS object_id,
       'partition' AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS identity,
       concat_ws(chr(10),
           'PARTITION OF ' || p.inhparent::regclass || ' ' || pg_get_expr(c.relpartbound, c.oid),
           CASE WHEN c.relkind = 'p' THEN 'PARTITION BY ' || pg_get_partkeydef(c.oid) END,
           (SELECT string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
                              chr(10) ORDER BY k.conname)
            FROM pg_catalog.pg_constraint k
            WHERE k.conrelid = c.oid
              AND k.contype IN ('p', 'u', 'c', 'x', 'f')
              AND k.conparentid = 0
              AND k.conislocal),
           (SELECT string_agg(pg_get_indexdef(i.indexrelid), chr(10) ORDER BY ic.relname)
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
            WHERE i.indrelid = c.oid
              AND NOT ic.relispartition
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                              WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')))) AS definition,
       -- what else a partition can have of its own (a tablespace, options, a foreign server …) is not said by these
       CASE WHEN c.relkind IN ('r', 'p') AND c.reloptions IS NULL AND c.reltablespace = 0 AND c.relpersistence = 'p' THEN
           ARRAY['CREATE TABLE ' || c.oid::regclass || ' PARTITION OF ' || p.inhparent::regclass || ' '
                 || pg_get_expr(c.relpartbound, c.oid)
                 || CASE WHEN c.relkind = 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) ELSE '' END]
           || ARRAY(SELECT 'ALTER TABLE ' || c.oid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                           || pg_get_constraintdef(k.oid)
                    FROM pg_catalog.pg_constraint k
                    WHERE k.conrelid = c.oid
                      AND k.contype IN ('p', 'u', 'c', 'x', 'f')
                      AND k.conparentid = 0
                      AND k.conislocal
                    ORDER BY k.contype = 'f', k.conname)
           || ARRAY(SELECT pg_get_indexdef(i.indexrelid)
                    FROM pg_catalog.pg_index i
                    JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
                    WHERE i.indrelid = c.oid
                      AND NOT ic.relispartition
                      AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                                      WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
                    ORDER BY ic.relname)
       END AS creation,
       'DROP TABLE ' || c.oid::regclass AS removal,
       NULL AS header,
       ARRAY(SELECT clause
             FROM (SELECT obj_description(c.oid, 'pg_class') AS description, 'COMMENT ON TABLE ' || c.oid::regclass || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_inherits p ON p.inhrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relispartition
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
