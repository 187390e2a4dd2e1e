-- alter column item.x (default random() to (random() * (1)::double precision))
ALTER TABLE item ALTER COLUMN x SET DEFAULT (random() * (1)::double precision);
