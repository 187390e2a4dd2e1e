CREATE TABLE item (id bigint PRIMARY KEY, x bit(3));
