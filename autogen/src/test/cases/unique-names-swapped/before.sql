CREATE TABLE item (id bigint PRIMARY KEY, a text, b text, CONSTRAINT one UNIQUE (a), CONSTRAINT two UNIQUE (b));
