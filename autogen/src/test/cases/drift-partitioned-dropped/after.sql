CREATE TABLE o (id integer);
