INSERT INTO item VALUES (1, 'z');
INSERT INTO line VALUES (1, 1, 'z');
