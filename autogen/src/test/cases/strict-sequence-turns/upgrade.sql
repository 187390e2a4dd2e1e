-- alter sequence s
ALTER SEQUENCE s MINVALUE -100;
SELECT setval('s', -1, false) FROM s WHERE last_value NOT BETWEEN -100 AND -1;
ALTER SEQUENCE s AS integer INCREMENT BY -14 MAXVALUE -1 START WITH -1;

-- alter column item.id (options of its identity)
ALTER TABLE item ALTER COLUMN id SET MAXVALUE 9000;
SELECT setval(pg_get_serial_sequence('item', 'id'), 5000, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 1) NOT BETWEEN 2000 AND 9000;
ALTER TABLE item ALTER COLUMN id SET MINVALUE 2000 SET START WITH 5000 SET CYCLE;
