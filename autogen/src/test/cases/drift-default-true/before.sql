CREATE TABLE item (id bigint PRIMARY KEY, x boolean DEFAULT 't');
