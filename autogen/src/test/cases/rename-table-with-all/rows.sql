INSERT INTO users (name, kind) VALUES ('z', 'A');
INSERT INTO note (id, author_id) VALUES (1, 1);
INSERT INTO user_tags (user_id, tags) VALUES (1, 't');
