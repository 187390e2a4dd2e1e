-- hazard: data-loss sequence numbers

-- alter column item.id (default nextval('numbers'::regclass) to none)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;

-- alter column other.id (default nextval('numbers'::regclass) to none)
ALTER TABLE other ALTER COLUMN id DROP DEFAULT;

-- drop sequence numbers
DROP SEQUENCE numbers;
