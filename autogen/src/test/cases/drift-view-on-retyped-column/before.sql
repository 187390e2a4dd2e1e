CREATE TABLE item (id bigint PRIMARY KEY, x integer);
CREATE VIEW v AS SELECT id, x FROM item;
