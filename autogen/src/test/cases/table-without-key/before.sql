CREATE TABLE item (a text);
