CREATE TABLE item_child (more text) INHERITS (item);
