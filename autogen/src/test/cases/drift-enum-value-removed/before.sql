CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TABLE item (id bigint PRIMARY KEY, x mood);
