INSERT INTO item (id, c, d) VALUES (1, 2, 3);
