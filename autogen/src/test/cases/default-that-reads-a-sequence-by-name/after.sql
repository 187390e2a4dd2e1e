CREATE SEQUENCE numbers;
CREATE TABLE item (id bigint PRIMARY KEY, a text DEFAULT 'N-' || lpad(nextval('numbers')::text, 5, '0'));
