SELECT nextval('item_numbers'), nextval('item_numbers'); INSERT INTO item VALUES (51, 'x');
