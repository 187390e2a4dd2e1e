CREATE TYPE mood AS ENUM ('b', 'a');
CREATE TABLE item (m mood);
CREATE VIEW v AS SELECT m FROM item WHERE m = 'a';
CREATE FUNCTION f(m mood) RETURNS boolean LANGUAGE sql AS $$ SELECT m = 'a' $$;
