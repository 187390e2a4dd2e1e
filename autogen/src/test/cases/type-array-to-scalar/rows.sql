INSERT INTO item (id, a) VALUES (1, '{x}'), (2, '{}'), (3, NULL);
