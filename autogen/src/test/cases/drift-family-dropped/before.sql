CREATE TABLE o (id integer);
CREATE TABLE p (id bigint PRIMARY KEY);
CREATE TABLE c (id bigint PRIMARY KEY, p bigint REFERENCES p);
CREATE TABLE g (id bigint PRIMARY KEY, c bigint REFERENCES c);
