-- change domain public.amount
ALTER DOMAIN amount DROP NOT NULL;
ALTER DOMAIN amount DROP CONSTRAINT positive;
ALTER DOMAIN amount SET DEFAULT 1;
ALTER DOMAIN amount ADD CONSTRAINT positive CHECK ((VALUE > (0)::numeric));
ALTER DOMAIN amount ADD CONSTRAINT small CHECK ((VALUE < (1000)::numeric));
