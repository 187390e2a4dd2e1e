INSERT INTO party (kind, id) VALUES (2, 1);
