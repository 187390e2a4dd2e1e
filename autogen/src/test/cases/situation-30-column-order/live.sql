DROP TABLE item;
CREATE TABLE item (c boolean NOT NULL, a varchar(255), id bigint NOT NULL PRIMARY KEY, b integer NOT NULL);
