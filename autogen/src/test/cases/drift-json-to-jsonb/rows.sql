INSERT INTO item (id, x) VALUES (1, '{"a": 1}');
