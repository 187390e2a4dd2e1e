INSERT INTO item (id, a, b, c, d) VALUES (1, 0, 'RED', 1, 'GREEN');
