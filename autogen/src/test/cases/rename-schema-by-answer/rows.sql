INSERT INTO sales.item (a) VALUES ('z');
INSERT INTO line (id, item_id) VALUES (1, 1);
