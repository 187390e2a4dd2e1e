-- model.Item.a: alter column item.a (type boolean to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer USING a::integer;
