-- hazard: data-loss column item.a, numeric(10,4) to numeric(10,2)

-- model.Item.a: alter column item.a (type numeric(10,4) to numeric(10,2))
ALTER TABLE item ALTER COLUMN a TYPE numeric(10,2);
