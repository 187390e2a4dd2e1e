-- hazard: may-fail column item.a, rows without a value
-- model.Item.a: alter column item.a (not null)
ALTER TABLE item ALTER COLUMN a SET NOT NULL;
