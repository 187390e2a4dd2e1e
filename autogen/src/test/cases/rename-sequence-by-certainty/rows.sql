INSERT INTO item (id, a) VALUES (nextval('item_numbers'), 'z');
