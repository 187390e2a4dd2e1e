-- model.Item.a: alter column item.a (default 7 to none; nullable)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;
