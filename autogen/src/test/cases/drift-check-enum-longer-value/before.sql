CREATE TABLE item (id bigint PRIMARY KEY, x varchar(3) CONSTRAINT e1 CHECK (x IN ('a', 'b')));
