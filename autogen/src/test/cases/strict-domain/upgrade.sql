-- create domain public.amount
CREATE DOMAIN amount AS numeric(10,2);
ALTER DOMAIN amount SET DEFAULT 0;
ALTER DOMAIN amount SET NOT NULL;
ALTER DOMAIN amount ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric));
COMMENT ON DOMAIN amount IS 'of money';

-- add column item.price
ALTER TABLE item ADD COLUMN price amount;
