CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE UNIQUE INDEX ix ON item (a);
