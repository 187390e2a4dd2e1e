CREATE TABLE item (id bigint PRIMARY KEY, x varchar(50));
