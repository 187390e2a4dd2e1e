-- alter column item.id (options of its identity)
ALTER TABLE item ALTER COLUMN id SET MAXVALUE 9223372036854775807;
SELECT setval(pg_get_serial_sequence('item', 'id'), 1, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 100) NOT BETWEEN 1 AND 9223372036854775807;
ALTER TABLE item ALTER COLUMN id SET MINVALUE 1 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
