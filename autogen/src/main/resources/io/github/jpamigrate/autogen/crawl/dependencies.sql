-- What objects that are neither tables nor parts of them need, and which tables need them. An object is a row of a catalog;
-- a view stands for its rule, a table for its columns, constraints, defaults and indexes, an array for its elements, a row
-- type for its table or view. Single columns are told by "uses".
WITH edges AS (
    SELECT CASE
               WHEN r.rulename = '_RETURN' THEN 'pg_catalog.pg_class'::regclass::oid
               WHEN x.oid IS NOT NULL OR i.indexrelid IS NOT NULL AND ir.relkind <> 'm' OR k.conrelid <> 0
                   THEN 'pg_catalog.pg_class'::regclass::oid
               WHEN k.contypid <> 0 OR dc.relkind = 'c' THEN 'pg_catalog.pg_type'::regclass::oid
               ELSE d.classid
           END AS class_id,
           CASE
               WHEN r.rulename = '_RETURN' THEN r.ev_class
               WHEN x.oid IS NOT NULL THEN x.adrelid
               WHEN i.indexrelid IS NOT NULL AND ir.relkind <> 'm' THEN i.indrelid
               WHEN k.conrelid <> 0 THEN k.conrelid
               WHEN k.contypid <> 0 THEN k.contypid
               WHEN dc.relkind = 'c' THEN dc.reltype
               ELSE d.objid
           END AS object_id,
           CASE
               WHEN coalesce(element.typrelid, rt.typrelid) <> 0 AND rc.relkind <> 'c' OR rk.conrelid <> 0
                   THEN 'pg_catalog.pg_class'::regclass::oid
               ELSE d.refclassid
           END AS needed_class_id,
           CASE
               WHEN rk.conrelid <> 0 THEN rk.conrelid
               WHEN rc.oid IS NOT NULL AND rc.relkind <> 'c' THEN rc.oid
               ELSE coalesce(element.oid, d.refobjid)
           END AS needed_id,
           rk.contype = 'p' AND rk.conrelid <> 0 AS needs_key
    FROM pg_catalog.pg_depend d
    LEFT JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid
    LEFT JOIN pg_catalog.pg_attrdef x ON d.classid = 'pg_catalog.pg_attrdef'::regclass AND x.oid = d.objid
    LEFT JOIN pg_catalog.pg_constraint k ON d.classid = 'pg_catalog.pg_constraint'::regclass AND k.oid = d.objid
    LEFT JOIN pg_catalog.pg_class dc ON d.classid = 'pg_catalog.pg_class'::regclass AND dc.oid = d.objid
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = dc.oid
    LEFT JOIN pg_catalog.pg_class ir ON ir.oid = i.indrelid
    LEFT JOIN pg_catalog.pg_type rt ON d.refclassid = 'pg_catalog.pg_type'::regclass AND rt.oid = d.refobjid
    LEFT JOIN pg_catalog.pg_type element ON element.oid = rt.typelem AND element.typarray = rt.oid
    LEFT JOIN pg_catalog.pg_class rc ON rc.oid = coalesce(element.typrelid, rt.typrelid)
    LEFT JOIN pg_catalog.pg_constraint rk ON d.refclassid = 'pg_catalog.pg_constraint'::regclass AND rk.oid = d.refobjid
    -- what initdb makes lies below; see FirstNormalObjectId
    WHERE d.refobjid >= 16384
      AND d.deptype <> 'e'
      AND d.refclassid <> 'pg_catalog.pg_namespace'::regclass
      AND NOT (d.classid = 'pg_catalog.pg_trigger'::regclass
               AND EXISTS (SELECT FROM pg_catalog.pg_trigger tg WHERE tg.oid = d.objid AND tg.tgisinternal))
      -- a table and its own parts
      AND NOT (d.refclassid = 'pg_catalog.pg_class'::regclass
               AND d.classid IN ('pg_catalog.pg_constraint'::regclass,
                                 'pg_catalog.pg_attrdef'::regclass,
                                 'pg_catalog.pg_type'::regclass))
      AND NOT (d.refclassid = 'pg_catalog.pg_class'::regclass
               AND d.classid = 'pg_catalog.pg_class'::regclass
               AND NOT dc.relispartition
               AND coalesce(ir.relkind, 'r') <> 'm')
)
SELECT DISTINCT
       e.class_id,
       e.object_id,
       CASE WHEN c.relkind IN ('r', 'p', 'f') AND NOT c.relispartition THEN n.nspname END AS table_schema,
       c.relname AS table_name,
       e.needed_class_id,
       e.needed_id,
       CASE
           WHEN e.needs_key THEN 'primary key'
           WHEN nc.relkind IN ('r', 'p', 'f') AND NOT nc.relispartition THEN 'table'
           WHEN nc.relkind = 'S' THEN 'sequence'
           WHEN t.typtype = 'e' THEN 'enum type'
       END AS needed_kind,
       coalesce(nn.nspname, tn.nspname) AS needed_schema,
       coalesce(nc.relname, t.typname) AS needed_name
FROM edges e
LEFT JOIN pg_catalog.pg_class c ON e.class_id = 'pg_catalog.pg_class'::regclass AND c.oid = e.object_id
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class nc ON e.needed_class_id = 'pg_catalog.pg_class'::regclass AND nc.oid = e.needed_id
LEFT JOIN pg_catalog.pg_namespace nn ON nn.oid = nc.relnamespace
LEFT JOIN pg_catalog.pg_type t ON e.needed_class_id = 'pg_catalog.pg_type'::regclass AND t.oid = e.needed_id
LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
WHERE (e.class_id, e.object_id) <> (e.needed_class_id, e.needed_id)
