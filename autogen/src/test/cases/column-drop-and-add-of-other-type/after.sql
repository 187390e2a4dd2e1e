CREATE TABLE item (id bigint PRIMARY KEY, b text, c jsonb DEFAULT '{}'::jsonb NOT NULL);
