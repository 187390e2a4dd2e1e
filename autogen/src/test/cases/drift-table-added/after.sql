CREATE TABLE other (id integer);
CREATE TABLE item (id bigint PRIMARY KEY, a text DEFAULT 'x' NOT NULL);
