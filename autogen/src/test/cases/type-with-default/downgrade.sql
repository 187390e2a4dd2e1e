-- hazard: may-fail column item.a, values that do not fit integer

ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
