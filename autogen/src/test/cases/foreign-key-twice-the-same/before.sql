CREATE TABLE item (id bigint PRIMARY KEY, parent bigint, CONSTRAINT one FOREIGN KEY (parent) REFERENCES item, CONSTRAINT two FOREIGN KEY (parent) REFERENCES item);
