CREATE TABLE item (id bigint PRIMARY KEY, a text, b integer, c integer);
CREATE TABLE parent (id integer PRIMARY KEY);
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES parent;
