CREATE TABLE item (id bigint, a text, CONSTRAINT item_pk PRIMARY KEY (id) DEFERRABLE);
