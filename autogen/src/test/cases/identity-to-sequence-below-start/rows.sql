INSERT INTO item VALUES (-3, 'x'), (0, 'y');
