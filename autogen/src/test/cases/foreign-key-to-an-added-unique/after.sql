CREATE TABLE item (id bigint PRIMARY KEY, a integer UNIQUE);
CREATE TABLE line (id bigint PRIMARY KEY, item integer REFERENCES item (a));
