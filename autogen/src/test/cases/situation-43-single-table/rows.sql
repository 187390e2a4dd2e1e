INSERT INTO party (dtype, id, first, age) VALUES ('Person', 1, 'z', 5);
