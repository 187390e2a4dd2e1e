CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX two ON item (a);
CREATE INDEX one ON item (b);
