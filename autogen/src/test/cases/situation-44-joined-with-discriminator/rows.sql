INSERT INTO party (id, kind) VALUES (1, 'Person');
