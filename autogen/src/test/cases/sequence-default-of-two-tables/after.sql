CREATE SEQUENCE numbers;
CREATE TABLE item (id bigint DEFAULT nextval('numbers') PRIMARY KEY);
CREATE TABLE other (id bigint DEFAULT nextval('numbers') PRIMARY KEY);
