-- alter column item.x (default CURRENT_TIMESTAMP to now())
ALTER TABLE item ALTER COLUMN x SET DEFAULT now();
