CREATE TABLE item (id bigint PRIMARY KEY, a integer);
CREATE TABLE line (id bigint PRIMARY KEY, item integer);
