-- alter column item.x (nullable)
ALTER TABLE item ALTER COLUMN x DROP NOT NULL;
