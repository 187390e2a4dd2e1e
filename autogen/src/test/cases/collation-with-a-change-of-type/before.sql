CREATE TABLE item (id bigint PRIMARY KEY, a varchar(10) COLLATE "C", b varchar(10) COLLATE "C");
