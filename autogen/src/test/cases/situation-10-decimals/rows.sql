INSERT INTO item (id, amount, whole, rounded, fine, took) VALUES (1, 12.34, 5, 6, 7.1234, 8);
