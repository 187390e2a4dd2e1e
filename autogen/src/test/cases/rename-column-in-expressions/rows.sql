INSERT INTO item (id, n, k, name) VALUES (1, 5, 'A', 'z');
