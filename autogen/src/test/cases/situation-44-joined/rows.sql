INSERT INTO party (id) VALUES (1);
INSERT INTO person (id, first) VALUES (1, 'z');
