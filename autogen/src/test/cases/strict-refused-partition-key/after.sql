CREATE TABLE item (id integer, a integer) PARTITION BY RANGE (a);
