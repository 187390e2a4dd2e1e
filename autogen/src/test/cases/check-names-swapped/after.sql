CREATE TABLE item (id bigint PRIMARY KEY, a integer, CONSTRAINT two CHECK (a > 0), CONSTRAINT one CHECK (a < 10));
