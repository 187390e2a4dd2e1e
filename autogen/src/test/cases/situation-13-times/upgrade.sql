-- hazard: may-fail column item.defined, rows without a value
-- model.Item.defined: alter column item.defined (not null)
ALTER TABLE item ALTER COLUMN defined SET NOT NULL;
