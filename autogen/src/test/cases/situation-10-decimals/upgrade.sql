-- model.Item.rounded: alter column item.rounded (type numeric(5,0) to numeric(7,0))
ALTER TABLE item ALTER COLUMN rounded TYPE numeric(7,0);
