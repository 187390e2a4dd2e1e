-- create sequence s
CREATE SEQUENCE s;
