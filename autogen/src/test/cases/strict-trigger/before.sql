CREATE TABLE item (id bigint PRIMARY KEY, a text, b integer, c integer);
