-- hazard: may-fail column item.id, values that do not fit integer

-- model.Item.id: alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id TYPE integer;
SELECT setval(pg_get_serial_sequence('item', 'id'), 1, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 1) NOT BETWEEN 1 AND 2147483647;
