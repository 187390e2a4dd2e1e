CREATE TABLE item (id bigint PRIMARY KEY, a integer, CONSTRAINT ck CHECK (a > 0));
