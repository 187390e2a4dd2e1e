CREATE TABLE item (id bigint PRIMARY KEY, x varchar(6) CONSTRAINT e1 CHECK (x IN ('a', 'b', 'longer')));
