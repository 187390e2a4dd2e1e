CREATE TABLE item (id bigint NOT NULL, a bigint NOT NULL, CONSTRAINT one PRIMARY KEY (id));
