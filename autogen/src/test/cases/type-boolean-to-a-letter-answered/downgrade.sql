-- hazard: may-fail column item.a, values that do not fit boolean

-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.a: alter column item.a (type character(1) to boolean)
ALTER TABLE item ALTER COLUMN a TYPE boolean USING a::boolean;
