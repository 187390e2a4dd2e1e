-- hazard: may-fail column item.a, values that do not fit character(3)

-- model.Item.a: alter column item.a (type character(5) to character(3))
ALTER TABLE item ALTER COLUMN a TYPE character(3);
