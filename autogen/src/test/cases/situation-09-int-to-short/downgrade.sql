-- model.Item.a: alter column item.a (type smallint to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer;
