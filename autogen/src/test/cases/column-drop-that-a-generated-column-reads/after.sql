CREATE TABLE item (id bigint PRIMARY KEY, a integer, c integer GENERATED ALWAYS AS (a) STORED);
