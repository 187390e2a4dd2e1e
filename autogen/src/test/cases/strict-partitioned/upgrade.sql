-- create table item
CREATE TABLE item (
    id integer
) PARTITION BY RANGE (id);
