CREATE TABLE item (id bigint PRIMARY KEY, x numeric(12,2));
