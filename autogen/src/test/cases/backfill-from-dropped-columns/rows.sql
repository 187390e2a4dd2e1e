INSERT INTO item (id, first, last) VALUES (1, 'Ada', 'Lovelace');
