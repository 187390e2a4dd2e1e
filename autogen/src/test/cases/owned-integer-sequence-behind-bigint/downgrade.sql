-- alter sequence item_id_seq
SELECT setval('item_id_seq', 1, false) FROM item_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;
ALTER SEQUENCE item_id_seq AS integer;
