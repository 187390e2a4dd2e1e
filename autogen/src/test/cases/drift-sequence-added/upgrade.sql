-- create sequence s
CREATE SEQUENCE s START WITH 10;
