INSERT INTO person (name) VALUES ('z');
INSERT INTO tags (person_id, tags) VALUES (1, 't');
