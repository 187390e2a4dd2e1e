-- create table item
CREATE TABLE item (
    id integer NOT NULL,
    CONSTRAINT pk PRIMARY KEY (id)
);
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (id);
