CREATE TABLE item (id bigint, a text);
