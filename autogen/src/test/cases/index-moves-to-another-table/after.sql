CREATE TABLE item (id bigint PRIMARY KEY, a text);
CREATE TABLE other (id bigint PRIMARY KEY, a text);
CREATE INDEX ix ON other (a);
