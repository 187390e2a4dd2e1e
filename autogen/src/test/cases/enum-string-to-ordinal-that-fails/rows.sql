INSERT INTO item (id, a) VALUES (1, 'ZULU'), (2, 'ALPHA');
