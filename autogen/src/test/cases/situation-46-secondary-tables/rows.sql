INSERT INTO item (id) VALUES (1);
INSERT INTO item_more (item_id, c) VALUES (1, 2);
