INSERT INTO person (id, name) VALUES (1, 'z');
INSERT INTO invoice (id, person_id) VALUES (1, 1);
