-- hazard: may-fail column item.defined, rows without a value
ALTER TABLE item ALTER COLUMN defined SET NOT NULL;
