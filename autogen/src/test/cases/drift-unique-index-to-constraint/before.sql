CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE UNIQUE INDEX uq ON item (a);
