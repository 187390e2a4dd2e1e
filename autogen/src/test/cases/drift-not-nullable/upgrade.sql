-- hazard: may-fail column item.x, rows without a value
-- alter column item.x (not null)
ALTER TABLE item ALTER COLUMN x SET NOT NULL;
