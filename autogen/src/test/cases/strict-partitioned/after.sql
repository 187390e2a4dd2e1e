CREATE TABLE other (id integer);
CREATE TABLE item (id integer) PARTITION BY RANGE (id);
