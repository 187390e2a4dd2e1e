INSERT INTO customer (id, name) VALUES (1, 'z');
INSERT INTO customer_tags (customer_id, tags) VALUES (1, 't');
INSERT INTO marks (customer_id, marks, marks_key) VALUES (1, 3, 'k');
