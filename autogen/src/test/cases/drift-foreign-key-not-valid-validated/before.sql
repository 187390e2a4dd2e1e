CREATE TABLE target (id bigint PRIMARY KEY, u bigint UNIQUE);
CREATE TABLE item (id bigint PRIMARY KEY, a bigint, t bigint);
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (t) REFERENCES target NOT VALID;
