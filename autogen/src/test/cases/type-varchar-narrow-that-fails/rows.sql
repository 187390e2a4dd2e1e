INSERT INTO item (id, a) VALUES (1, repeat('z', 150));
