INSERT INTO item (id, b) VALUES (1, 'B');
