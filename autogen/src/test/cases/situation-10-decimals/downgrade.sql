-- hazard: may-fail column item.rounded, values that do not fit numeric(5,0)

-- model.Item.rounded: alter column item.rounded (type numeric(7,0) to numeric(5,0))
ALTER TABLE item ALTER COLUMN rounded TYPE numeric(5,0);
