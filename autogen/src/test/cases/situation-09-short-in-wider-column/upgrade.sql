-- hazard: may-fail column item.a, values that do not fit smallint
ALTER TABLE item ALTER COLUMN a TYPE smallint;
