CREATE TABLE item (id bigint PRIMARY KEY, a text);
CREATE VIEW shown AS SELECT id, a FROM item;
