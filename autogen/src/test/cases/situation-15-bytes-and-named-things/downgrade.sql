-- model.Item.currency: alter column item.currency (nullable)
ALTER TABLE item ALTER COLUMN currency DROP NOT NULL;
