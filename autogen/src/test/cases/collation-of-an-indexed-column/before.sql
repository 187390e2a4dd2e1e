CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX ix ON item (a, b);
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (b);
