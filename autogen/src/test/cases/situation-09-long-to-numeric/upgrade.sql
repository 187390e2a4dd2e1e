-- model.Item.a: alter column item.a (type bigint to numeric(38,0))
ALTER TABLE item ALTER COLUMN a TYPE numeric(38,0);
