CREATE TABLE base (id bigint, b text);
CREATE TABLE child (a text) INHERITS (base);
