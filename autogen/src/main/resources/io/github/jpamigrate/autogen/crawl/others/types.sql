-- Named types but enums: domain, composite, range, base. Arrays, multiranges and row types come with what they belong to.
SELECT 'pg_catalog.pg_type'::regclass::oid AS class_id,
       t.oid AS object_id,
       CASE t.typtype
           WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite type' WHEN 'r' THEN 'range type' ELSE 'base type'
       END AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(t.typname) AS identity,
       CASE t.typtype
           WHEN 'd' THEN concat_ws(' ',
               format_type(t.typbasetype, t.typtypmod),
               (SELECT 'COLLATE ' || quote_ident(co.collname)
                FROM pg_catalog.pg_collation co
                JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype AND b.typcollation <> co.oid
                WHERE co.oid = t.typcollation),
               'DEFAULT ' || t.typdefault,
               CASE WHEN t.typnotnull THEN 'NOT NULL' END,
               (SELECT string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
                                  ' ' ORDER BY k.conname)
                FROM pg_catalog.pg_constraint k
                WHERE k.contypid = t.oid AND k.contype = 'c'))
           WHEN 'c' THEN (
               SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod),
                                 ', ' ORDER BY a.attnum)
               FROM pg_catalog.pg_attribute a
               WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
           WHEN 'r' THEN (
               SELECT concat_ws(', ',
                   'SUBTYPE = ' || format_type(r.rngsubtype, NULL),
                   'SUBTYPE_OPCLASS = ' || quote_ident(oc.opcname),
                   'CANONICAL = ' || nullif(r.rngcanonical::text, '-'),
                   'SUBTYPE_DIFF = ' || nullif(r.rngsubdiff::text, '-')
                   , 'MULTIRANGE_TYPE_NAME = ' || r.rngmultitypid::regtype -- from 14
                   )
               FROM pg_catalog.pg_range r
               JOIN pg_catalog.pg_opclass oc ON oc.oid = r.rngsubopc
               WHERE r.rngtypid = t.oid)
           ELSE ''
       END AS definition,
       CASE t.typtype
           WHEN 'd' THEN ARRAY['CREATE DOMAIN ' || t.oid::regtype || ' AS ' || format_type(t.typbasetype, t.typtypmod)
               || coalesce((SELECT ' COLLATE ' || t.typcollation::regcollation -- from 13
                            FROM pg_catalog.pg_type b -- from 13
                            WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation), '') -- from 13
               || coalesce((SELECT ' COLLATE ' || quote_ident(co.collname) -- until 12
                            FROM pg_catalog.pg_type b JOIN pg_catalog.pg_collation co ON co.oid = t.typcollation -- until 12
                            WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation), '') -- until 12
               ]
           WHEN 'c' THEN ARRAY['CREATE TYPE ' || t.oid::regtype || ' AS ('
               || coalesce((SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod),
                                              ', ' ORDER BY a.attnum)
                            FROM pg_catalog.pg_attribute a
                            WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '') || ')']
           WHEN 'r' THEN (
               SELECT ARRAY['CREATE TYPE ' || t.oid::regtype || ' AS RANGE (' || concat_ws(', ',
                   'SUBTYPE = ' || format_type(r.rngsubtype, NULL),
                   'SUBTYPE_OPCLASS = ' || quote_ident(oc.opcname),
                   'SUBTYPE_DIFF = ' || nullif(r.rngsubdiff::text, '-')
                   , 'MULTIRANGE_TYPE_NAME = ' || r.rngmultitypid::regtype -- from 14
                   ) || ')']
               FROM pg_catalog.pg_range r
               JOIN pg_catalog.pg_opclass oc ON oc.oid = r.rngsubopc
               WHERE r.rngtypid = t.oid AND r.rngcanonical = 0)
       END AS creation,
       CASE t.typtype WHEN 'd' THEN 'DROP DOMAIN ' WHEN 'b' THEN NULL ELSE 'DROP TYPE ' END || t.oid::regtype AS removal,
       CASE t.typtype WHEN 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod), t.typcollation) END AS header,
       CASE WHEN t.typtype = 'd' THEN
           CASE WHEN t.typdefault IS NOT NULL THEN ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' SET DEFAULT ' || t.typdefault,
                                                         'ALTER DOMAIN ' || t.oid::regtype || ' DROP DEFAULT'] END
           || CASE WHEN t.typnotnull THEN ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' SET NOT NULL',
                                                'ALTER DOMAIN ' || t.oid::regtype || ' DROP NOT NULL'] END
           || ARRAY(SELECT clause
                    FROM pg_catalog.pg_constraint k
                    CROSS JOIN LATERAL (SELECT 'ALTER DOMAIN ' || t.oid::regtype AS head, quote_ident(k.conname) AS name) h
                    CROSS JOIN LATERAL (VALUES
                        (1, h.head || ' ADD CONSTRAINT ' || h.name || ' ' || pg_get_constraintdef(k.oid)),
                        (2, h.head || ' DROP CONSTRAINT ' || h.name)) v (part, clause)
                    WHERE k.contypid = t.oid AND k.contype = 'c'
                    ORDER BY k.conname, v.part)
       END || ARRAY(SELECT clause
             FROM (SELECT obj_description(t.oid, 'pg_type') AS description,
                          'COMMENT ON ' || CASE t.typtype WHEN 'd' THEN 'DOMAIN ' ELSE 'TYPE ' END || t.oid::regtype
                              || ' IS ' AS head) d
             CROSS JOIN LATERAL (VALUES (1, d.head || quote_literal(d.description)), (2, d.head || 'NULL')) v (part, clause)
             WHERE d.description IS NOT NULL
             ORDER BY v.part) AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE (t.typtype IN ('d', 'r') OR t.typtype = 'c' AND c.relkind = 'c' OR t.typtype = 'b' AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_type element WHERE element.typarray = t.oid))
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
