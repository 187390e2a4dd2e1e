CREATE TABLE item (id bigint PRIMARY KEY, x double precision DEFAULT random() * 1);
