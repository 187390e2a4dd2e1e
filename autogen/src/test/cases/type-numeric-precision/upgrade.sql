-- model.Item.a: alter column item.a (type numeric(10,2) to numeric(12,2))
ALTER TABLE item ALTER COLUMN a TYPE numeric(12,2);
