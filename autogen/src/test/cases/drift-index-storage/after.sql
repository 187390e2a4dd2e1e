CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX ix ON item (a) WITH (fillfactor = 70);
