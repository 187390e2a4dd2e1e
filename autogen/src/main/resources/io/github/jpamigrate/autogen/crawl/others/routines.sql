SELECT 'pg_catalog.pg_proc'::regclass::oid AS class_id,
       p.oid AS object_id,
       CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
       quote_ident(n.nspname) || '.' || quote_ident(p.proname)
           || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS identity,
       CASE
           WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid)
           -- pg_get_functiondef refuses aggregates
           ELSE concat_ws(', ',
               'RETURNS ' || pg_get_function_result(p.oid),
               'SFUNC = ' || g.aggtransfn::text,
               'STYPE = ' || format_type(g.aggtranstype, NULL),
               'FINALFUNC = ' || nullif(g.aggfinalfn::text, '-'),
               'COMBINEFUNC = ' || nullif(g.aggcombinefn::text, '-'),
               'INITCOND = ' || quote_literal(g.agginitval),
               'PARALLEL = ' || p.proparallel::text,
               'KIND = ' || g.aggkind::text)
       END AS definition
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_aggregate g ON g.aggfnoid = p.oid
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  -- a range type brings its constructors with it
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                  WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
