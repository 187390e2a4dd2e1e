-- hazard: may-fail column item.currency, rows without a value
ALTER TABLE item ALTER COLUMN currency SET NOT NULL;
