-- change function public.f(a bigint)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a + 1 $function$;
