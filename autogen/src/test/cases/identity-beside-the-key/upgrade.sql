-- alter column item.number (identity none to GENERATED ALWAYS AS IDENTITY)
ALTER TABLE item ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('item', 'number'), max(number)) FROM item HAVING max(number) IS NOT NULL;
