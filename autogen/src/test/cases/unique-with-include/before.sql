CREATE TABLE item (id bigint PRIMARY KEY, a text, b text, CONSTRAINT uq UNIQUE (a));
