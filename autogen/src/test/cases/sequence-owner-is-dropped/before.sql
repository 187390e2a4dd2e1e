CREATE TABLE item (id bigint PRIMARY KEY);
CREATE TABLE other (id bigint PRIMARY KEY);
CREATE SEQUENCE numbers OWNED BY other.id;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('numbers');
