CREATE TABLE item (id bigint NOT NULL, a bigint NOT NULL, PRIMARY KEY (id, a));
