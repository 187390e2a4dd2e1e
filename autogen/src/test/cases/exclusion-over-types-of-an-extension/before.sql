CREATE TABLE item (id bigint PRIMARY KEY, room integer, during tsrange);
