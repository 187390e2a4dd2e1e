INSERT INTO item (id, a) VALUES (1, '31.12.2026');
