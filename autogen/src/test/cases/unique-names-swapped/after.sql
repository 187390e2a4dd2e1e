CREATE TABLE item (id bigint PRIMARY KEY, a text, b text, CONSTRAINT two UNIQUE (a), CONSTRAINT one UNIQUE (b));
