INSERT INTO item (id, a, b) VALUES (1, 'Z', 'top.below');
