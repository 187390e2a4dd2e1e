-- model.Item.a: alter column item.a (nullable)
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;
