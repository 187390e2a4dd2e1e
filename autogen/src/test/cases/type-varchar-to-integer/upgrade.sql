-- hazard: may-fail column item.a, values that do not fit integer
-- model.Item.a: alter column item.a (type character varying(255) to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
