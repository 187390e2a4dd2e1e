CREATE TABLE item (a integer, b integer);
ALTER TABLE item ADD CONSTRAINT new_uq UNIQUE (a, b);
