INSERT INTO item (id, a) VALUES (1, '{1,2}');
