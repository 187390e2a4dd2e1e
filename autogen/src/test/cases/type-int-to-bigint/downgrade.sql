-- hazard: may-fail column item.a, values that do not fit integer

ALTER TABLE item ALTER COLUMN a TYPE integer;
