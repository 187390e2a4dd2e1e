-- hazard: may-fail column item.a, values that do not fit jsonb

ALTER TABLE item ALTER COLUMN a TYPE jsonb USING a::jsonb;
