CREATE SEQUENCE item_seq INCREMENT BY 50;
SELECT setval('item_seq', max(id) + 50, false) FROM item HAVING max(id) IS NOT NULL;
ALTER TABLE item ALTER COLUMN id DROP IDENTITY;
