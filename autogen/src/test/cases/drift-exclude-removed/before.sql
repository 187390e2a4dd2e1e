CREATE TABLE item (id bigint PRIMARY KEY, r int4range, EXCLUDE USING gist (r WITH &&));
