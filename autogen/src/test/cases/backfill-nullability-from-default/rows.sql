INSERT INTO item (id, a) VALUES (1, NULL), (2, 3);
