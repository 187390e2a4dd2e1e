CREATE TABLE item (id bigint PRIMARY KEY, y text);
