INSERT INTO item (id, a, gone) VALUES (1, 'x', 'y');
