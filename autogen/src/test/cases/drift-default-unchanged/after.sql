CREATE TYPE mood AS ENUM ('a', 'b');
CREATE SEQUENCE s;
CREATE TABLE item (id bigint PRIMARY KEY, a uuid DEFAULT gen_random_uuid(), b jsonb DEFAULT '{}'::jsonb, c integer[] DEFAULT '{}'::integer[], d mood DEFAULT 'a'::mood, e bigint DEFAULT nextval('public.s'::regclass));
