INSERT INTO item (id, plain, shorter, defined, unlimited) VALUES (1, 'z', 'z', 'z', 'z');
