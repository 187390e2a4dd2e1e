-- hazard: may-fail column item.a, values that do not fit jsonb
-- model.Item.a: alter column item.a (type text to jsonb)
ALTER TABLE item ALTER COLUMN a TYPE jsonb USING a::jsonb;
