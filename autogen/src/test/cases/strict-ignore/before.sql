CREATE TABLE item (id integer PRIMARY KEY, a text DEFAULT 'x');
CREATE TABLE qrtz_job (id integer);
