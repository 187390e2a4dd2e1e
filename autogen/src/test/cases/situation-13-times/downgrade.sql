-- model.Item.defined: alter column item.defined (nullable)
ALTER TABLE item ALTER COLUMN defined DROP NOT NULL;
