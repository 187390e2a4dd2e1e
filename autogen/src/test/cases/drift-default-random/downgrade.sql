-- alter column item.x (default (random() * (1)::double precision) to random())
ALTER TABLE item ALTER COLUMN x SET DEFAULT random();
