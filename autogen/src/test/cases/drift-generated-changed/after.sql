CREATE TABLE item (id bigint PRIMARY KEY, a integer, x integer GENERATED ALWAYS AS (a * 3) STORED);
