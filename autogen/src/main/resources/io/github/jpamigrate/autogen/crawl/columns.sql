-- For SchemaCrawler, which gives what it does not know on as attributes. All facts in one, names and values in turn, and no
-- column more than it needs: it sorts the columns of a result anew for each value that it reads.
SELECT quote_ident(n.nspname) AS table_schem,
       quote_ident(c.relname) AS table_name,
       quote_ident(a.attname) AS column_name,
       a.attnum AS ordinal_position,
       t.typname AS type_name,
       CASE WHEN a.attnotnull THEN 0 ELSE 1 END AS nullable,
       ARRAY[
           'name', a.attname,
           'type', format_type(a.atttypid, a.atttypmod),
           'comment', d.description,
           CASE WHEN a.attgenerated = '' THEN 'default' ELSE 'generation expression' END, pg_get_expr(x.adbin, x.adrelid),
           'generation', nullif(a.attgenerated, ''),
           'identity', nullif(a.attidentity, ''),
           'sequence type', format_type(s.seqtypid, NULL),
           'sequence name', sc.relname,
           'start', s.seqstart::text,
           'increment', s.seqincrement::text,
           'minimum', s.seqmin::text,
           'maximum', s.seqmax::text,
           'cache', s.seqcache::text,
           'cycle', s.seqcycle::text,
           'collation', CASE
               WHEN co.oid IS NULL THEN NULL
               WHEN pg_collation_is_visible(co.oid) THEN quote_ident(co.collname)
               ELSE quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
           END,
           'particulars', nullif(concat_ws(', ',
               CASE WHEN a.attstorage <> t.typstorage
                   THEN 'storage ' || CASE a.attstorage
                       WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END,
               CASE a.attcompression WHEN 'p' THEN 'compression pglz' WHEN 'l' THEN 'compression lz4' END, -- from 14
               CASE WHEN coalesce(a.attstattarget, -1) <> -1 THEN 'statistics ' || a.attstattarget END,
               (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) o),
               array_to_string(a.attfdwoptions, ', ')), '')
       ]::text[] AS facts
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef x ON x.adrelid = a.attrelid AND x.adnum = a.attnum
LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
LEFT JOIN (pg_catalog.pg_depend i
           JOIN pg_catalog.pg_sequence s ON s.seqrelid = i.objid
           JOIN pg_catalog.pg_class sc ON sc.oid = i.objid)
       ON i.classid = 'pg_catalog.pg_class'::regclass
      AND i.refclassid = 'pg_catalog.pg_class'::regclass
      AND i.refobjid = a.attrelid
      AND i.refobjsubid = a.attnum
      AND i.deptype = 'i'
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
WHERE a.attnum > 0
  AND NOT a.attisdropped
  AND c.relkind IN ('r', 'p', 'f')
  AND NOT c.relispartition
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
