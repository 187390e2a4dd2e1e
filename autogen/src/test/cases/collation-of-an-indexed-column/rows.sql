INSERT INTO item VALUES (1, 'y', 'z');
