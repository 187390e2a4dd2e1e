CREATE TABLE item (id bigint PRIMARY KEY, a int4range, CONSTRAINT ex EXCLUDE USING gist (a WITH &&));
