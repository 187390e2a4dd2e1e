CREATE TABLE item (id bigint PRIMARY KEY, x bigint);
CREATE VIEW v AS SELECT id, x FROM item;
