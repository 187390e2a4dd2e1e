CREATE TYPE mood AS ENUM ('a', 'b');
CREATE SEQUENCE s;
CREATE TABLE item (id bigint PRIMARY KEY, a uuid DEFAULT gen_random_uuid(), b jsonb DEFAULT '{}', c integer[] DEFAULT '{}', d mood DEFAULT 'a', e bigint DEFAULT nextval('s'));
