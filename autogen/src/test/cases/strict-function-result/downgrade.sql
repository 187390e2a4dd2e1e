-- drop view public.v
DROP VIEW v;

-- drop function public.f(a bigint)
DROP FUNCTION public.f(a bigint);

-- create function public.f(a bigint)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a $function$;

-- create view public.v
CREATE VIEW v AS
 SELECT f((1)::bigint) AS n;
