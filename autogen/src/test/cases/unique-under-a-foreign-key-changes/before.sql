CREATE TABLE item (id bigint PRIMARY KEY, a integer, b integer, CONSTRAINT uq UNIQUE (a));
CREATE TABLE line (id bigint PRIMARY KEY, item integer CONSTRAINT fk REFERENCES item (a));
