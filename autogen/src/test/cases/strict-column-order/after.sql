CREATE TABLE item (b text, a text);
