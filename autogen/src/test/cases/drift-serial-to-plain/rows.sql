INSERT INTO item (a) VALUES ('z');
