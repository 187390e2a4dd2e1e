-- drop view public.v
DROP VIEW v;

-- drop function public.f(m mood)
DROP FUNCTION public.f(m mood);

-- replace enum type mood
ALTER TYPE mood RENAME TO mood__retired;

-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- create function public.f(m mood)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(m mood)
 RETURNS boolean
 LANGUAGE sql
AS $function$ SELECT m = 'a' $function$;

-- alter column item.m (to the new form of type mood)
ALTER TABLE item ALTER COLUMN m TYPE mood USING m::text::mood;

-- create view public.v
CREATE VIEW v AS
 SELECT m
   FROM item
  WHERE (m = 'a'::mood);

-- drop replaced enum type mood
DROP TYPE mood__retired;
