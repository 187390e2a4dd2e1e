CREATE TABLE item (id bigint PRIMARY KEY, a integer, b integer, c integer GENERATED ALWAYS AS (a + b) STORED);
