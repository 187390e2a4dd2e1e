-- create table nothing
CREATE TABLE nothing ();
