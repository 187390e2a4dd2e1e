CREATE TABLE item (id bigint PRIMARY KEY, a int4range, b integer, CONSTRAINT ex EXCLUDE USING gist (a WITH &&));
