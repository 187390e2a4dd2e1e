CREATE TABLE item (id bigint PRIMARY KEY, x timestamp(6));
