-- hazard: may-fail column item.a, values that do not fit integer
-- hazard: may-fail check constraint item.ck_a, rows that violate it
-- model.Item.a: drop check constraint item.ck_a
ALTER TABLE item DROP CONSTRAINT ck_a;

-- model.Item.a: alter column item.a (type character varying(255) to integer; default '5'::character varying to 5)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 5;

-- model.Item.a: add check constraint item.ck_a
ALTER TABLE item ADD CONSTRAINT ck_a CHECK ((a > 0));
