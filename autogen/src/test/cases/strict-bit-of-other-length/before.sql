CREATE TABLE item (a bit(3));
