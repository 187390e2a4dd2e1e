INSERT INTO item (id, n, remark) VALUES (1, 5, 'z');
