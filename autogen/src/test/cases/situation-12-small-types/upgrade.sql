-- hazard: may-fail column item.d, rows without a value
ALTER TABLE item ALTER COLUMN d SET NOT NULL;
