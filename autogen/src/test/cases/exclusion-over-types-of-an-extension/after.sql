CREATE TABLE item (id bigint PRIMARY KEY, room integer, during tsrange, EXCLUDE USING gist (room WITH =, during WITH &&));
