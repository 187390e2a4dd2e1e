-- hazard: may-fail column item.a, values that do not fit character varying(10)
-- alter column item.id (type integer to bigint)
ALTER TABLE item ALTER COLUMN id TYPE bigint;

-- alter column item.a (type text to character varying(10))
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(10);
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::text;
