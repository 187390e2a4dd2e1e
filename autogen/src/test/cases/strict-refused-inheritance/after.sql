CREATE TABLE base (id bigint);
CREATE TABLE child (a text) INHERITS (base);
