INSERT INTO item (id) VALUES (1);
INSERT INTO item_places (item_id, city, street) VALUES (1, 'c', 's');
