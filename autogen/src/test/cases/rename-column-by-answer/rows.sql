INSERT INTO item (id, oldname) VALUES (1, 'z');
