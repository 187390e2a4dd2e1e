SELECT setval('item_numbers', 5001); INSERT INTO item VALUES (41, 'x');
