-- alter sequence s
ALTER SEQUENCE s AS bigint MAXVALUE 9223372036854775807;
SELECT setval('s', 1, false) FROM s WHERE last_value NOT BETWEEN 1 AND 9223372036854775807;
ALTER SEQUENCE s INCREMENT BY 1 MINVALUE 1 START WITH 1;

-- alter column item.id (options of its identity)
ALTER TABLE item ALTER COLUMN id SET MINVALUE 1;
SELECT setval(pg_get_serial_sequence('item', 'id'), 1, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 5000) NOT BETWEEN 1 AND 1000;
ALTER TABLE item ALTER COLUMN id SET MAXVALUE 1000 SET START WITH 1 SET NO CYCLE;
