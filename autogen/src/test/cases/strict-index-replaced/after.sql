CREATE TABLE item (a integer, b integer);
CREATE INDEX new_ix ON item (a, b);
