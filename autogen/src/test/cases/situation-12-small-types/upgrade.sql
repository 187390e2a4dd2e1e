-- hazard: may-fail column item.d, rows without a value
-- model.Item.d: alter column item.d (not null)
ALTER TABLE item ALTER COLUMN d SET NOT NULL;
