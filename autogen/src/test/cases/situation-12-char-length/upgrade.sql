-- model.Item.a: alter column item.a (type character(3) to character(5))
ALTER TABLE item ALTER COLUMN a TYPE character(5);
