CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW shown AS SELECT id, a, b FROM item;
