INSERT INTO item (id) VALUES (7);
INSERT INTO other (id) VALUES (8);
