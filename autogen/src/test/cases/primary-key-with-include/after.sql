CREATE TABLE item (id bigint, a text, PRIMARY KEY (id) INCLUDE (a));
