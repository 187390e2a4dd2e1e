CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE item (id bigint PRIMARY KEY, x mood);
