-- model.Item.d: alter column item.d (nullable)
ALTER TABLE item ALTER COLUMN d DROP NOT NULL;
