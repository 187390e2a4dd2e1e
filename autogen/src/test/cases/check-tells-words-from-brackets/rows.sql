INSERT INTO item VALUES (1, '(');
