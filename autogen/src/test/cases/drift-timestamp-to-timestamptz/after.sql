CREATE TABLE item (id bigint PRIMARY KEY, x timestamptz);
