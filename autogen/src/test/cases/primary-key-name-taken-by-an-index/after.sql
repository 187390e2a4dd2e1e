CREATE TABLE item (id bigint CONSTRAINT two PRIMARY KEY, a text);
CREATE INDEX one ON item (a);
