-- hazard: may-fail column item.x, rows without a value

ALTER TABLE item ALTER COLUMN x SET NOT NULL;
