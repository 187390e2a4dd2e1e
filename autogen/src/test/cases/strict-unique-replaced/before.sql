CREATE TABLE item (a integer, b integer);
ALTER TABLE item ADD CONSTRAINT old_uq UNIQUE (a);
