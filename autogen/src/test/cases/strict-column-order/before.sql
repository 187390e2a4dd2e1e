CREATE TABLE item (a text, b text);
