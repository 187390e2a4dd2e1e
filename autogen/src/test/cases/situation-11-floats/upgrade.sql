-- hazard: data-loss column item.b, double precision to real
-- model.Item.b: alter column item.b (type double precision to real)
ALTER TABLE item ALTER COLUMN b TYPE real;
