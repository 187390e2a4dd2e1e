ALTER TABLE item ALTER COLUMN x SET DEFAULT (random() * (1)::double precision);
