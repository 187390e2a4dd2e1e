CREATE TABLE item (id bigint PRIMARY KEY, a integer, CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (a < 10));
