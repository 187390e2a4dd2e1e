INSERT INTO item (id, a) VALUES (1, '42'), (2, NULL);
