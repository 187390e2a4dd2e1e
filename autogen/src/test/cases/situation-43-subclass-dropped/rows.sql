INSERT INTO party (dtype, id) VALUES ('Person', 1);
