-- hazard: may-fail column item.id, values that do not fit integer
-- hazard: may-fail column line.item, values that do not fit integer

-- drop foreign key line.line_item_fkey
ALTER TABLE line DROP CONSTRAINT line_item_fkey;

-- alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id TYPE integer;
SELECT setval(pg_get_serial_sequence('item', 'id'), 1, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('item', 'id')), 1) NOT BETWEEN 1 AND 2147483647;

-- alter column line.item (type bigint to integer)
ALTER TABLE line ALTER COLUMN item TYPE integer;

-- add foreign key line.line_item_fkey
ALTER TABLE line ADD CONSTRAINT line_item_fkey FOREIGN KEY (item) REFERENCES item(id);
