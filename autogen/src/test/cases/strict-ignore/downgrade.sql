-- hazard: may-fail column item.id, values that do not fit integer

-- alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id TYPE integer;

-- alter column item.a (type character varying(10) to text)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE text;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::text;
