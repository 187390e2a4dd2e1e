INSERT INTO item (id, a) VALUES (1, '01:02:03');
