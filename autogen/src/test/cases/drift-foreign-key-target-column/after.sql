CREATE TABLE target (id bigint PRIMARY KEY, u bigint UNIQUE);
CREATE TABLE item (id bigint PRIMARY KEY, a bigint, t bigint CONSTRAINT fk REFERENCES target (u));
