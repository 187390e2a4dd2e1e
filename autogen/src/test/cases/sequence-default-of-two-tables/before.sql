CREATE TABLE item (id bigint PRIMARY KEY);
CREATE TABLE other (id bigint PRIMARY KEY);
