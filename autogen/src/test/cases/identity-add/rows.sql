INSERT INTO item (id, a) VALUES (41, 'x');
