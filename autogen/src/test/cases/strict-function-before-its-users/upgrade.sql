-- hazard: may-fail check constraint item.ck, rows that violate it
-- create function public.f(a bigint)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a + 1 $function$;

-- create function public.of_item(i item)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.of_item(i item)
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT i.id $function$;

-- create table other
CREATE TABLE other (
    id bigint,
    g bigint GENERATED ALWAYS AS (f(id)) STORED
);

-- alter column item.id (default none to f((1)::bigint))
ALTER TABLE item ALTER COLUMN id SET DEFAULT f((1)::bigint);

-- add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK ((f(id) > 0));

-- create index ix on item
CREATE INDEX ix ON item (f(id));

-- create view public.v
CREATE VIEW v AS
 SELECT f(id) AS n
   FROM item;
