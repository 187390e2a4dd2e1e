-- hazard: may-fail column item.a, values that do not fit character(3)

ALTER TABLE item ALTER COLUMN a TYPE character(3);
