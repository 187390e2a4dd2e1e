-- alter column item.number (identity none to always increment 1)
ALTER TABLE item ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('item', 'number'), max(number)) FROM item HAVING max(number) >= 1;
