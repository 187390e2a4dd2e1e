INSERT INTO orders (name) VALUES ('z');
INSERT INTO line (id, order_id) VALUES (1, 1);
