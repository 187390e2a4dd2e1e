-- hazard: may-fail column item.a, rows without a value
ALTER TABLE item ALTER COLUMN a SET NOT NULL;
