CREATE TABLE item (id bigint PRIMARY KEY, number integer NOT NULL);
