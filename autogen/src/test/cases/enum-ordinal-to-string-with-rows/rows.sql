INSERT INTO item (id, a) VALUES (1, 0), (2, 1), (3, NULL);
