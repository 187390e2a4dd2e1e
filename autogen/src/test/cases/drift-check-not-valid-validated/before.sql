CREATE TABLE item (id bigint PRIMARY KEY, a text, b text);
ALTER TABLE item ADD CONSTRAINT ck CHECK (a <> '') NOT VALID;
