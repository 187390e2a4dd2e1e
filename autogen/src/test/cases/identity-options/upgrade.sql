-- alter column item.id (options of its identity)
ALTER TABLE item ALTER COLUMN id SET MINVALUE 0;
SELECT setval(pg_get_serial_sequence('item', 'id'), 100, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 1) NOT BETWEEN 0 AND 5000;
ALTER TABLE item ALTER COLUMN id SET MAXVALUE 5000 SET START WITH 100 SET CACHE 7 SET CYCLE;
