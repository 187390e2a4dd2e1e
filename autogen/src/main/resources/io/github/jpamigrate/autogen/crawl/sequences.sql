-- For SchemaCrawler. Sequences of identity columns (deptype i) belong to their column.
SELECT quote_ident(n.nspname) AS sequence_schema,
       quote_ident(c.relname) AS sequence_name,
       s.seqstart AS start_value,
       s.seqmin AS minimum_value,
       s.seqmax AS maximum_value,
       s.seqincrement AS increment,
       s.seqcycle AS cycle_option,
       ARRAY[
           'schema', n.nspname,
           'name', c.relname,
           'sequence type', format_type(s.seqtypid, NULL),
           'start', s.seqstart::text,
           'increment', s.seqincrement::text,
           'minimum', s.seqmin::text,
           'maximum', s.seqmax::text,
           'cache', s.seqcache::text,
           'cycle', s.seqcycle::text,
           'owner schema', tn.nspname,
           'owner table', t.relname,
           'owner column', a.attname
       ]::text[] AS facts
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend o
       ON o.classid = 'pg_catalog.pg_class'::regclass
      AND o.objid = c.oid
      AND o.refclassid = 'pg_catalog.pg_class'::regclass
      AND o.deptype = 'a'
LEFT JOIN pg_catalog.pg_class t ON t.oid = o.refobjid
LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass
                    AND e.objid = c.oid
                    AND e.deptype IN ('e', 'i'))
