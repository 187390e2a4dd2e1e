-- hazard: may-fail column item.currency, rows without a value
-- model.Item.currency: alter column item.currency (not null)
ALTER TABLE item ALTER COLUMN currency SET NOT NULL;
