CREATE TABLE item (id bigint PRIMARY KEY, x text COLLATE "C");
