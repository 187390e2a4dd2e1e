-- Kinds that PostgreSQL prints no definition of: seen, so that they are not taken for nothing.
SELECT o.class_id,
       o.object_id,
       i.type AS kind,
       i.identity AS identity,
       '' AS definition,
       NULL::text[] AS creation,
       NULL AS removal,
       NULL AS header,
       NULL::text[] AS clauses,
       NULL::text[] AS grants
FROM (
    SELECT 'pg_catalog.pg_operator'::regclass::oid AS class_id, oid AS object_id FROM pg_catalog.pg_operator
    UNION ALL SELECT 'pg_catalog.pg_opclass'::regclass, oid FROM pg_catalog.pg_opclass
    UNION ALL SELECT 'pg_catalog.pg_opfamily'::regclass, oid FROM pg_catalog.pg_opfamily
    UNION ALL SELECT 'pg_catalog.pg_collation'::regclass, oid FROM pg_catalog.pg_collation
    UNION ALL SELECT 'pg_catalog.pg_conversion'::regclass, oid FROM pg_catalog.pg_conversion
    UNION ALL SELECT 'pg_catalog.pg_cast'::regclass, k.oid FROM pg_catalog.pg_cast k
              -- those of an enum type are part of the type
              WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_type t
                                WHERE t.oid IN (k.castsource, k.casttarget) AND t.typtype = 'e')
    UNION ALL SELECT 'pg_catalog.pg_transform'::regclass, oid FROM pg_catalog.pg_transform
    UNION ALL SELECT 'pg_catalog.pg_language'::regclass, oid FROM pg_catalog.pg_language
    UNION ALL SELECT 'pg_catalog.pg_am'::regclass, oid FROM pg_catalog.pg_am
    UNION ALL SELECT 'pg_catalog.pg_ts_config'::regclass, oid FROM pg_catalog.pg_ts_config
    UNION ALL SELECT 'pg_catalog.pg_ts_dict'::regclass, oid FROM pg_catalog.pg_ts_dict
    UNION ALL SELECT 'pg_catalog.pg_ts_parser'::regclass, oid FROM pg_catalog.pg_ts_parser
    UNION ALL SELECT 'pg_catalog.pg_ts_template'::regclass, oid FROM pg_catalog.pg_ts_template
    UNION ALL SELECT 'pg_catalog.pg_foreign_data_wrapper'::regclass, oid FROM pg_catalog.pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_catalog.pg_foreign_server'::regclass, oid FROM pg_catalog.pg_foreign_server
    UNION ALL SELECT 'pg_catalog.pg_publication'::regclass, oid FROM pg_catalog.pg_publication
    UNION ALL SELECT 'pg_catalog.pg_publication_rel'::regclass, oid FROM pg_catalog.pg_publication_rel
) o
CROSS JOIN LATERAL pg_catalog.pg_identify_object(o.class_id, o.object_id, 0) i
-- what initdb makes lies below; see FirstNormalObjectId
WHERE o.object_id >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = o.class_id AND e.objid = o.object_id AND e.deptype IN ('e', 'i'))
