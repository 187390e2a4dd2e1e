CREATE TABLE item (id bigint PRIMARY KEY, a text, b integer, c integer);
ALTER TABLE item ADD CONSTRAINT ck_b CHECK (b > 0);
