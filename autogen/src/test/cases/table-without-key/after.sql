CREATE TABLE item (a text, id bigint);
