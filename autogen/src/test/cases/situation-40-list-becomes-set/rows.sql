INSERT INTO item (id) VALUES (1);
INSERT INTO other (id) VALUES (2);
INSERT INTO item_other VALUES (1, 2);
