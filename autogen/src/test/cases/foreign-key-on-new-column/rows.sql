INSERT INTO item (id, a) VALUES (1, 'x');
