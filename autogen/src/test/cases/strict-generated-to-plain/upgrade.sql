-- hazard: may-fail column item.g, rows without a value
-- hazard: data-loss column item.a
-- hazard: may-fail column item.b, values that do not fit integer
-- alter column item.g (type integer to bigint; generation (a + 1) to none; not null)
ALTER TABLE item ALTER COLUMN g DROP EXPRESSION;
ALTER TABLE item ALTER COLUMN g TYPE bigint;
ALTER TABLE item ALTER COLUMN g SET NOT NULL;

-- alter column item.h (default none to 7; generation (b + 1) to none)
ALTER TABLE item ALTER COLUMN h DROP EXPRESSION;
ALTER TABLE item ALTER COLUMN h SET DEFAULT 7;

-- drop column item.a
ALTER TABLE item DROP COLUMN a;

-- alter column item.b (type bigint to integer)
ALTER TABLE item ALTER COLUMN b TYPE integer;
