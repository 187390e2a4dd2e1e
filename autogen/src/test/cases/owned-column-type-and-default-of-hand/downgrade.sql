-- hazard: may-fail column item.a, values that do not fit integer

-- model.Item.a: alter column item.a (type bigint to integer)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE integer;
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
