CREATE TABLE item (id bigint PRIMARY KEY, a text COLLATE "C", b text COLLATE "ucs_basic");
CREATE INDEX ix ON item (a, b);
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (b);
