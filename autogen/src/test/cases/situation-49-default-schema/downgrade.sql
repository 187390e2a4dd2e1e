-- model.Other.item: alter column other.item_id (nullable)
ALTER TABLE other ALTER COLUMN item_id DROP NOT NULL;
