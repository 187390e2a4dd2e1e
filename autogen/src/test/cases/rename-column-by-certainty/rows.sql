INSERT INTO item (id, full_name) VALUES (1, 'z');
