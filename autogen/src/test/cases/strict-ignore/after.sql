CREATE TABLE item (id bigint PRIMARY KEY, a character varying(10));
CREATE TABLE qrtz_lock (id integer);
