INSERT INTO item (id, a) VALUES (1, true), (2, false), (3, NULL);
