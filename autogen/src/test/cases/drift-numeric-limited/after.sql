CREATE TABLE item (id bigint PRIMARY KEY, x numeric(10,4));
