CREATE TABLE item (id bigint PRIMARY KEY, a varchar(20), b integer);
CREATE VIEW low AS SELECT id, a FROM item;
CREATE VIEW middle AS SELECT id, a FROM low WHERE id > 1;
CREATE VIEW top AS SELECT a FROM middle;
