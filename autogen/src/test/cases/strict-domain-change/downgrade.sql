-- change domain public.amount
ALTER DOMAIN amount DROP CONSTRAINT positive;
ALTER DOMAIN amount DROP CONSTRAINT small;
ALTER DOMAIN amount SET DEFAULT 0;
ALTER DOMAIN amount SET NOT NULL;
ALTER DOMAIN amount ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric));
