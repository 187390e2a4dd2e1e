CREATE TABLE item (a bit(4));
