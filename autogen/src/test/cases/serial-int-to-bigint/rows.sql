INSERT INTO item VALUES (41, 'x'); SELECT setval('item_id_seq', 41);
