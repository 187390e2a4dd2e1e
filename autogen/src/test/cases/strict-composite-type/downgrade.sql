-- drop composite type public.pair
DROP TYPE pair;

-- create composite type public.pair
CREATE TYPE pair AS (a integer, b text);
