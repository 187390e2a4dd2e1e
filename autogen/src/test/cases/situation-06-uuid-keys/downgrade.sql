-- model.Item.other: alter column item.other_id (nullable)
ALTER TABLE item ALTER COLUMN other_id DROP NOT NULL;
