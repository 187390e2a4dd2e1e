-- hazard: may-fail column item.a, values that do not fit integer

-- model.Item.a: alter column item.a (type character varying(255) to integer; default '7'::character varying to 7)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
