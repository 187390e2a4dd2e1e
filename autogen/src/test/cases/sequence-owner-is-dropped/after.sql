CREATE TABLE item (id bigint PRIMARY KEY);
CREATE SEQUENCE numbers;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('numbers');
