CREATE TABLE item (id bigint PRIMARY KEY, x double precision);
