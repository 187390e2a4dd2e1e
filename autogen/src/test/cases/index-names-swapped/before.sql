CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX one ON item (a);
CREATE INDEX two ON item (b);
