CREATE TABLE item (id bigint PRIMARY KEY, a bigint);
CREATE TABLE other (id bigint PRIMARY KEY);
CREATE SEQUENCE numbers OWNED BY item.a;
