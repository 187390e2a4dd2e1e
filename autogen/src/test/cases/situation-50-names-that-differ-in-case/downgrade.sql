-- model.Lower.upper: alter column item."A" (nullable)
ALTER TABLE item ALTER COLUMN "A" DROP NOT NULL;
