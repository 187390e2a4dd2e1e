CREATE TABLE item (id bigint PRIMARY KEY, a text CONSTRAINT ck CHECK (a IN ('(', 'b; c', E'it''s \\ here', 'ARRAY[1]')));
