INSERT INTO item (id, low, high) VALUES (1, 2, 3);
