SELECT 'pg_catalog.pg_event_trigger'::regclass::oid AS class_id,
       t.oid AS object_id,
       'event trigger' AS kind,
       quote_ident(t.evtname) AS identity,
       concat_ws(' ',
           'ON ' || t.evtevent,
           'WHEN TAG IN (' || array_to_string(t.evttags, ', ') || ')',
           'EXECUTE FUNCTION ' || t.evtfoid::regprocedure,
           CASE t.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END)
           AS definition,
       NULL::text[] AS creation,
       NULL AS removal,
       NULL AS header,
       NULL::text[] AS clauses,
       NULL::text[] AS grants
FROM pg_catalog.pg_event_trigger t
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_event_trigger'::regclass AND e.objid = t.oid AND e.deptype = 'e')
