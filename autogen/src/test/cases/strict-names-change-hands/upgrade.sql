-- hazard: data-loss column user_of_them.b
-- hazard: data-loss table two
-- hazard: data-loss sequence three
-- drop view public.five
DROP VIEW five;

-- drop domain public.one
DROP DOMAIN one;

-- create composite type public.one
CREATE TYPE one AS (a integer);

-- drop column user_of_them.b
ALTER TABLE user_of_them DROP COLUMN b;

-- drop enum type four
DROP TYPE four;

-- create domain public.four
CREATE DOMAIN four AS text;

-- drop table two
DROP TABLE two;

-- create table five
CREATE TABLE five (
    a integer
);

-- alter column user_of_them.a (default nextval('three'::regclass) to none)
ALTER TABLE user_of_them ALTER COLUMN a DROP DEFAULT;

-- drop sequence three
DROP SEQUENCE three;

-- create table three
CREATE TABLE three (
    a integer
);

-- create view public.two
CREATE VIEW two AS
 SELECT 1 AS a;
