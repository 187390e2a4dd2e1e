CREATE SEQUENCE numbers;
CREATE TABLE item (id bigint PRIMARY KEY, a text DEFAULT 'N-' || nextval('numbers'));
