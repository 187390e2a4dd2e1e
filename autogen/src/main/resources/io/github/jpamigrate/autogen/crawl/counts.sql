-- What must have been read, counted without the joins of the queries that read it.
WITH outside AS (
    SELECT oid FROM pg_catalog.pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
), extended AS (
    SELECT objid FROM pg_catalog.pg_depend WHERE classid = 'pg_catalog.pg_class'::regclass AND deptype = 'e'
), tables AS (
    SELECT oid
    FROM pg_catalog.pg_class
    WHERE relkind IN ('r', 'p', 'f')
      AND NOT relispartition
      AND relnamespace IN (SELECT oid FROM outside)
      AND oid NOT IN (SELECT objid FROM extended)
)
SELECT (SELECT count(*) FROM tables) AS tables,
       (SELECT count(*)
        FROM pg_catalog.pg_attribute
        WHERE attrelid IN (SELECT oid FROM tables) AND attnum > 0 AND NOT attisdropped) AS columns,
       (SELECT count(*)
        FROM pg_catalog.pg_constraint
        WHERE conrelid IN (SELECT oid FROM tables)
          AND contype IN ('p', 'u', 'c', 'x', 'f')
          AND conparentid = 0
          AND conislocal) AS constraints,
       (SELECT count(*)
        FROM pg_catalog.pg_class
        WHERE relkind = 'S'
          AND relnamespace IN (SELECT oid FROM outside)
          AND oid NOT IN (SELECT objid FROM extended)
          AND oid NOT IN (SELECT objid
                          FROM pg_catalog.pg_depend
                          WHERE classid = 'pg_catalog.pg_class'::regclass AND deptype = 'i')) AS sequences
