CREATE TABLE base (id bigint);
