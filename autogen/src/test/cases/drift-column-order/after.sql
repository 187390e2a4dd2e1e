CREATE TABLE item (id bigint PRIMARY KEY, b text, a text);
