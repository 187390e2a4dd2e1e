-- hazard: data-loss table three
-- hazard: data-loss table five

-- drop view public.two
DROP VIEW two;

-- drop domain public.four
DROP DOMAIN four;

-- create enum type four
CREATE TYPE four AS ENUM ('a');

-- drop table three
DROP TABLE three;

-- create sequence three
CREATE SEQUENCE three;

-- drop composite type public.one
DROP TYPE one;

-- create domain public.one
CREATE DOMAIN one AS bigint;

-- drop table five
DROP TABLE five;

-- create table two
CREATE TABLE two (
    a integer
);

-- alter column user_of_them.a (default none to nextval('three'::regclass))
ALTER TABLE user_of_them ALTER COLUMN a SET DEFAULT nextval('three'::regclass);

-- add column user_of_them.b
ALTER TABLE user_of_them ADD COLUMN b four;

-- create view public.five
CREATE VIEW five AS
 SELECT 1 AS a;
