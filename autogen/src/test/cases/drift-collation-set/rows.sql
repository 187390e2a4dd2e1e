INSERT INTO item (id, x) VALUES (1, 'z');
