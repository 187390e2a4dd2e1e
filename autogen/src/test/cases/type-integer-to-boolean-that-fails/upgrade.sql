-- hazard: may-fail column item.a, values that do not fit boolean
-- model.Item.a: alter column item.a (type integer to boolean)
ALTER TABLE item ALTER COLUMN a TYPE boolean USING a::text::boolean;
