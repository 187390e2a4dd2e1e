CREATE TABLE item (a bigint, b bigint, PRIMARY KEY (a, b));
CREATE TABLE line (id bigint PRIMARY KEY, a bigint, b bigint, CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES item ON DELETE SET NULL);
