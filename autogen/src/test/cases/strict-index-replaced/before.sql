CREATE TABLE item (a integer, b integer);
CREATE INDEX old_ix ON item (a);
