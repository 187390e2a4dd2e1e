INSERT INTO item (id, fullname, road, city, done) VALUES (1, 'z', 'r', 'c', 'd');
