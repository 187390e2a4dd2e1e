CREATE TABLE item (id bigint CONSTRAINT one PRIMARY KEY, a text);
CREATE INDEX two ON item (a);
