CREATE TABLE item (id bigint PRIMARY KEY);
CREATE TABLE nothing ();
