-- model.Item.l: alter column item.l (default ((1 + 2) * 3) to ((1 + 2) * 4))
ALTER TABLE item ALTER COLUMN l SET DEFAULT ((1 + 2) * 4);
