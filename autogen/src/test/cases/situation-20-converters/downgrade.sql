-- hazard: may-fail column item.a, values that do not fit integer
-- hazard: may-fail column item.b, values that do not fit numeric(5,2)

ALTER TABLE item ALTER COLUMN a TYPE integer;
ALTER TABLE item ALTER COLUMN b TYPE numeric(5,2);
