CREATE TYPE feeling AS ENUM ('a', 'b');
CREATE TABLE item (id bigint PRIMARY KEY, x feeling);
