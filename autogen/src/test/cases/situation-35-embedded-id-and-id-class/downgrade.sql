-- model.Other.item: alter column other.item_middle (nullable)
ALTER TABLE other ALTER COLUMN item_middle DROP NOT NULL;

-- model.Other.item: alter column other.item_apple (nullable)
ALTER TABLE other ALTER COLUMN item_apple DROP NOT NULL;

-- model.Other.item: alter column other.item_zebra (nullable)
ALTER TABLE other ALTER COLUMN item_zebra DROP NOT NULL;
