INSERT INTO old_item (id, a) VALUES (1, 'z');
